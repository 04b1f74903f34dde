using Regulatory.Domain.Enforcement.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Enforcement.Cases.Rules;

/// <summary>E-06: a case on a lead was not discovered before the lead was: the day that counts for the limitation is on record already.</summary>
[Law(AdministrativePenaltyLaw.Art36)]
[RuleText(
    "发现日期 {discoveredOn} 不得早于线索登记的发现日期 {foundOn}。",
    "It was discovered on {discoveredOn}: that may not be before the day on the lead, {foundOn}.")]
public static class DiscoveredAsTheLeadSays
{
    public static readonly RuleId Id = new("ENF-FIL-006");

    public static Refusal? Check(FileCase command, EnforcementContext context)
    {
        if (command.Lead is not { } id) return null;
        if (context.Lead?.Registered is not { } registered) return KnownOnRecord.Check(false, id);
        return command.DiscoveredOn < registered.FoundOn
            ? new Refusal(Id, ("discoveredOn", command.DiscoveredOn), ("foundOn", registered.FoundOn))
            : null;
    }
}
