using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles;

/// <summary>决定信用修复. Granted, the publicity, sharing and use of the entry end together, and it counts no longer.</summary>
/// <param name="Reasons">Why repair is refused; null where it is granted.</param>
[ActOf(Role.CreditOfficer, Role.SuperiorAuthority, Role.System), Law(CreditRepairMeasures.Repair)]
public sealed record DecideRepair(CreditProfileId Profile, int Entry, bool Granted, string DocumentNumber, string? Reasons = null) : CreditProfileCommand;

public static partial class CreditProfileDecider
{
    private static Decision<CreditProfileFact> Decide(CreditProfile profile, DecideRepair command, CreditContext context)
    {
        if (EntryOnRecord.Check(profile, new(command.Entry)) is { } missing) return missing;
        var entry = profile.Find(command.Entry)!;
        if (command.Granted && entry.Repair is RepairStage.Granted) return Decision<CreditProfileFact>.Nothing;
        if (RepairAppliedFor.Check(entry) is { } unasked) return unasked;
        if (ReasonedRepairDecision.Check(command) is { } bare) return bare;
        if (!command.Granted)
            return new RepairRefused(entry.Number, entry.RepairApplication!, command.DocumentNumber, command.Reasons!, context.On);
        if (UnmetCondition(entry, context) is { } unmet) return unmet;
        return new RepairGranted(entry.Number, entry.RepairApplication!, command.DocumentNumber, context.On);
    }
}
