using NodaTime;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Law;

namespace Regulatory.Domain.Credit.Lists;

/// <summary>When the ten grounds of the overload list, and those of the other lists, are met.</summary>
[Law(OverloadListNotice.Grounds)]
public static class ListingGrounds
{
    /// <summary>Whether the numbers of the evidence meet a ground.</summary>
    public static bool AreMet(ListingGround ground, ListingEvidence evidence, LocalDate on) => ground switch
    {
        ListingGround.TruckRuns or ListingGround.DriverRuns => evidence.Runs > OverloadListNotice.RunsInAYear.On(on),
        ListingGround.EnterpriseShare => evidence.OrderedToStop && evidence.Vehicles > 0
            && evidence.VehiclesInViolation * 100L > (long)evidence.Vehicles * OverloadListNotice.PercentOfTrucks.On(on),
        ListingGround.RepairerModifying => evidence is { Proven: true, LicenceRevoked: true },
        ListingGround.OrderingOverload =>
            evidence.Fine is { } fine && fine.CompareTo(Money.OfYuan(OverloadListNotice.FineForOrdering.On(on))) >= 0
            || evidence.Penalties >= OverloadListNotice.PenaltiesForOrdering.On(on),
        ListingGround.PermitFraud or ListingGround.RefusingInspection or ListingGround.StatutoryDishonesty => evidence.Proven,
        ListingGround.ViolencePunished => evidence is { Proven: true, PolicePenalty: true },
        ListingGround.OverloadAccident => evidence is { Proven: true, EqualResponsibility: true },
        ListingGround.ViolenceWithCasualties => evidence is { Proven: true, Casualties: > 0 },
        _ => false,
    };

    /// <summary>
    /// Whether a profile is one for the red list: its latest final grades were AAA in cycles that follow on each other, and no entry that
    /// counts is general or graver.
    /// </summary>
    public static bool IsExemplary(CreditProfile profile, int cycles)
    {
        ConfirmedGrade[] latest = [.. profile.Confirmed.Where(grade => grade.Model.Kind is CreditModelKind.TransportEnterprise or CreditModelKind.Driver).TakeLast(cycles)];
        return latest.Length == cycles && cycles > 0
            && Array.TrueForAll(latest, grade => grade.Grade is CreditGrade.AAA)
            && latest.Zip(latest.Skip(1)).All(pair => pair.First.Cycle.Until.PlusDays(1) == pair.Second.Cycle.From)
            && profile.Entries.All(entry => !entry.Counts || entry.Class is SeverityClass.Minor);
    }
}
