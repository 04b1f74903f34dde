using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles;

/// <summary>申请信用修复, through the Credit China site 信用中国 and with a public commitment.</summary>
/// <param name="Application">Number of the application on the site.</param>
/// <param name="Commitment">Number of the public credit commitment.</param>
[ActOf(Role.Applicant, Role.CreditOfficer, Role.System, Role.Partner), Law(CreditRepairMeasures.Repair)]
public sealed record ApplyRepair(CreditProfileId Profile, int Entry, string Application, string Commitment) : CreditProfileCommand;

public static partial class CreditProfileDecider
{
    private static Decision<CreditProfileFact> Decide(CreditProfile profile, ApplyRepair command, CreditContext context)
    {
        if (SubjectsOwnMatter.Check(profile, context) is { } foreign) return foreign;
        if (EntryOnRecord.Check(profile, new(command.Entry)) is { } missing) return missing;
        var entry = profile.Find(command.Entry)!;
        if (entry.Repair is RepairStage.Granted || entry.Repair is RepairStage.Applied && entry.RepairApplication == command.Application)
            return Decision<CreditProfileFact>.Nothing;
        if (UnmetCondition(entry, context) is { } unmet) return unmet;
        if (PublicCommitment.Check(command) is { } silent) return silent;
        return new RepairApplied(command.Entry, command.Application, command.Commitment, context.On);
    }

    /// <summary>The conditions of repair that lie in the entry itself, checked when it is applied for and again when it is decided.</summary>
    private static Refusal? UnmetCondition(CreditEntry entry, CreditContext context) =>
        RepairUnderTheMeasures.Check(context.On) ?? RepairableItem.Check(entry, context)
            ?? MinimumTermReached.Check(entry, context.On) ?? DutiesPerformed.Check(entry);
}
