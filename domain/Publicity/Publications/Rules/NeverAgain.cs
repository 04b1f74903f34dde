using Regulatory.Domain.Law;

namespace Regulatory.Domain.Publicity.Publications.Rules;

/// <summary>What was withdrawn, has ended or was repaired is never shown again, and what must be withdrawn is not shown first.</summary>
[Law(CreditRepairMeasures.Repair), Law(AdministrativePenaltyLaw.Art48)]
[RuleText(
    "该公示已撤回、已终止，或者其文书已被变更、撤销，不得再公示或者更正。",
    "This publication was withdrawn or has ended, or its document was changed or revoked: it is neither shown nor corrected again.")]
public static class NeverAgain
{
    public static readonly RuleId Id = new("PUB-LIF-003");

    public static Refusal? Check(Publication publication) =>
        publication.IsOver || publication.Withdrawal is not null ? new Refusal(Id) : null;
}
