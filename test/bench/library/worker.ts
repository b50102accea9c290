/** A worker of the check, built beside the bench. */
import '../../support/check-child.ts'
