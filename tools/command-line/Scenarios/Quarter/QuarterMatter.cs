using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Enforcement;
using Regulatory.Domain.Enforcement.Cases;
using Regulatory.Domain.Enforcement.Overload;
using Regulatory.Domain.Kernel;

namespace Regulatory.Regctl.Scenarios.Quarter;

/// <summary>A truck of a fleet.</summary>
/// <param name="Certificate">Number of its certificate 道路运输证.</param>
public sealed record FleetTruck(Plate Plate, string Certificate, TruckConfiguration Configuration, int LimitKg);

/// <summary>A carrier with its trucks and who drives them.</summary>
public sealed record Fleet(PartyConcerned Company, ImmutableArray<FleetTruck> Trucks, ImmutableArray<PartyConcerned> Drivers);

/// <summary>What a case is about.</summary>
/// <param name="Fine">What the officers propose.</param>
/// <param name="Circumstance">The band of the offence; null to go by the gain alone.</param>
public sealed record QuarterMatter(
    string Offence, EnforcementDomain Domain, PartyConcerned Party, Money Fine, string Facts, string Basis, string? Circumstance = null)
{
    public Plate? Plate { get; init; }

    public PartyConcerned? Driver { get; init; }

    public CreditCode? Enterprise { get; init; }

    public string? Certificate { get; init; }

    public WeighRecordId? WeighRecord { get; init; }

    /// <summary>Mass above the limit that the weighing behind the case found, thousandths of the limit; null where there is none.</summary>
    public int? ExcessPermille { get; init; }

    /// <summary>Penalties beside or in place of the fine.</summary>
    public ImmutableArray<Penalty> Besides { get; init; } = [];

    public LocalDate? ActOn { get; init; }

    public ImmutableArray<Penalty> Penalties => Fine.Fen > 0 ? [new(PenaltyKind.Fine, Fine), .. Besides] : Besides;

    /// <summary>Who drove, as far as the driver's points go: a driver who is named, or a person who is the party.</summary>
    public PartyConcerned? Driving => Driver ?? (Party.Kind is PartyKind.NaturalPerson ? Party : null);

    /// <summary>The item of the driver's points; null where the table has none.</summary>
    public string? Points => Offence switch
    {
        "RT04" => "driver-unqualified",
        "RT08" => "driver-off-route",
        "GD05" => "driver-card-not-carried",
        "DM03" => "driver-terminal-tampering",
        "DG03" => "driver-no-waybill",
        "HW01" => ExcessPermille switch
        {
            > 500 => "driver-overload-over-50",
            >= 200 => "driver-overload-20-50",
            _ => null,
        },
        _ => null,
    };

    /// <summary>The item of the party's credit that penalties are.</summary>
    public static string ItemOf(ImmutableArray<Penalty> penalties, bool simplified)
    {
        var fine = Penalty.FineOf(penalties);
        return penalties.Any(penalty => penalty.Kind is PenaltyKind.LicenceRevocation) ? "licence-revoked"
            : penalties.Any(penalty => penalty.Kind is PenaltyKind.Stop or PenaltyKind.LicenceSuspension) ? "business-suspended"
            : simplified || fine.Fen == 0 ? "warning-or-simplified-fine"
            : fine.Yuan < 3_000 ? "fine-under-3000"
            : fine.Yuan <= 30_000 ? "fine-3000-to-30000"
            : "fine-over-30000";
    }
}
