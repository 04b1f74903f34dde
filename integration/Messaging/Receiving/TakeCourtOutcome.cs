using System.Collections.Immutable;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Remedies;
using Regulatory.Integration.Acts.Enforcement;
using Regulatory.Integration.Messaging.Contracts;
using Regulatory.Ledger;

namespace Regulatory.Integration.Messaging.Receiving;

/// <summary>
/// A judgment ends the suit against a decision, and the case hears of it in the same act. It must name the decision that was sued over:
/// one wrong id, and another's penalty would fall. Other penalties, which a judgment may set, are for an officer to enter from it.
/// </summary>
public static class TakeCourtOutcome
{
    /// <summary>判决、裁定</summary>
    /// <param name="load">The facts of a stream, in order; none for one that is not there.</param>
    public static InboundAct OfCourt(Func<StreamName, CancellationToken, Task<ImmutableArray<object>>> load) =>
        InboundAct.For<CourtOutcome>(async (outcome, cancellation) =>
        {
            var remedy = new RemedyId(outcome.Remedy);
            var filed = (await load(new(CaseActs.RemedyStreams, remedy.ToString()), cancellation).ConfigureAwait(false)).OfType<RemedyFiled>().SingleOrDefault();
            if (filed is { Against: { } sued } && sued != outcome.DecisionNumber)
                throw new NotTakenException("裁判所涉决定与该诉讼被诉的决定不符。", "The judgment is on another decision than the one that was sued over.");
            return outcome.Outcome switch
            {
                Judgment.Upheld => [new DecideRemedy(remedy, RemedyOutcome.Upheld, outcome.Document)],
                Judgment.Revoked => [new DecideRemedy(remedy, RemedyOutcome.Revoked, outcome.Document)],
                Judgment.Discontinued => [new WithdrawRemedy(remedy, outcome.Document)],
                _ => throw new NotTakenException("变更判决由承办人员依裁判文书录入。", "A judgment that changes penalties is entered by an officer."),
            };
        });
}
