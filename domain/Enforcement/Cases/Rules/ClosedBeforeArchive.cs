using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>One case, one file: it goes to the archive when the case is closed.</summary>
[Law(OwnRules.OrderOfTime)]
[RuleText(
    "案件结案后方可归档。",
    "A case goes to the archive after it is closed.")]
public static class ClosedBeforeArchive
{
    public static readonly RuleId Id = new("ENF-CLO-003");

    public static Refusal? Check(EnforcementCase enforcementCase) => enforcementCase.Closing is null ? new Refusal(Id) : null;
}
