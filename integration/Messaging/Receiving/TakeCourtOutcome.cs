using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Remedies;
using Regulatory.Integration.Messaging.Contracts;

namespace Regulatory.Integration.Messaging.Receiving;

/// <summary>
/// A judgment ends the suit against a decision, and the case hears of it in the same act. Other penalties, which a judgment may set, are
/// for an officer to enter from it.
/// </summary>
public static class TakeCourtOutcome
{
    /// <summary>判决、裁定</summary>
    public static readonly InboundAct OfCourt = InboundAct.For<CourtOutcome>((outcome, _) =>
    {
        var remedy = new RemedyId(outcome.Remedy);
        return outcome.Outcome switch
        {
            Judgment.Upheld => [new DecideRemedy(remedy, RemedyOutcome.Upheld, outcome.Document)],
            Judgment.Revoked => [new DecideRemedy(remedy, RemedyOutcome.Revoked, outcome.Document)],
            Judgment.Discontinued => [new WithdrawRemedy(remedy, outcome.Document)],
            _ => throw new NotTakenException("变更判决由承办人员依裁判文书录入。", "A judgment that changes penalties is entered by an officer."),
        };
    });
}
