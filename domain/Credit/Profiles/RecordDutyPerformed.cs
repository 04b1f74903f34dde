using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Credit.Profiles.Rules;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Profiles;

/// <summary>义务履行完毕: the conduct is corrected, the fine is paid. What may be repaired later begins with it.</summary>
/// <param name="Reference">One entry, or every entry of a source document.</param>
/// <param name="DocumentNumber">Receipt or acceptance that proves it.</param>
[ActOf(Role.CreditOfficer, Role.System), Law(CreditRepairMeasures.Repair)]
public sealed record RecordDutyPerformed(CreditProfileId Profile, EntryReference Reference, string DocumentNumber, LocalDate PerformedOn)
    : CreditProfileCommand;

public static partial class CreditProfileDecider
{
    private static Decision<CreditProfileFact> Decide(CreditProfile profile, RecordDutyPerformed command, CreditContext context)
    {
        if (EntryOnRecord.Check(profile, command.Reference) is { } missing) return missing;
        var facts = ImmutableArray.CreateBuilder<CreditProfileFact>();
        foreach (var entry in command.Reference.In(profile).Where(entry => entry.PerformedOn is null))
        {
            if (PerformanceByDocument.Check(entry, command, context) is { } unproven) return unproven;
            facts.Add(new CreditDutyPerformed(entry.Number, command.DocumentNumber, command.PerformedOn, context.On));
        }
        return Decision<CreditProfileFact>.Accept(facts.ToImmutable());
    }
}
