using System.Collections.Immutable;

namespace Regulatory.Domain.Licensing.Applications;

/// <summary>Which conditions are looked into before a licence is granted (licensing §7).</summary>
public static class ConditionsOfGrant
{
    /// <summary>The conditions to be found out, in the order of the statute; none where nothing is asked anew.</summary>
    public static ImmutableArray<Condition> For(ApplicationSubmitted submission, LicenceScope scope) =>
        For(submission.Kind, submission.LicenceKind, scope);

    /// <inheritdoc cref="For(ApplicationSubmitted, LicenceScope)"/>
    public static ImmutableArray<Condition> For(ApplicationKind kind, LicenceKind licence, LicenceScope scope) =>
        kind is ApplicationKind.New or ApplicationKind.Change or ApplicationKind.Renewal ? Of(licence, scope) : [];

    private static ImmutableArray<Condition> Of(LicenceKind kind, LicenceScope scope) => kind switch
    {
        LicenceKind.ScheduledCoachOperation or LicenceKind.CoachRoute =>
            [.. Passenger, Condition.RouteAndStopPlan, .. Destination(scope)],
        LicenceKind.CharterCoachOperation => Passenger,
        LicenceKind.FreightOperation =>
            [Condition.TestedVehicles, Condition.HeaviestVehicleMass, Condition.QualifiedDrivers, Condition.SafetySystem],
        LicenceKind.DangerousGoodsOperation =>
        [
            Condition.SpecialVehicles, Condition.QualifiedDrivers, Condition.LoadingManagers, Condition.Escorts,
            Condition.CommunicationTools, Condition.SafetySystem, Condition.SafetyManager, Condition.ParkingArea,
            Condition.CarrierInsurance, .. Fleet(scope),
        ],
        LicenceKind.DangerousGoodsScope => [Condition.SpecialVehicles, Condition.ParkingArea, .. Fleet(scope)],
        LicenceKind.PassengerStation =>
            [Condition.StationAccepted, Condition.QualifiedStaff, Condition.Equipment, Condition.OperatingRules],
        LicenceKind.InternationalPassengerOperation =>
            [Condition.DomesticLicence, Condition.DomesticYears, Condition.MajorAccidents, Condition.CarrierInsurance],
        LicenceKind.VehicleCertificate => scope.NeedsTerminal()
            ? [Condition.TestedVehicles, Condition.SatelliteTerminal]
            : [Condition.TestedVehicles],
        LicenceKind.PassengerDriver =>
            [Condition.DrivingLicenceClass, Condition.DriverAge, Condition.MajorAccidents, Condition.ExaminationPassed],
        LicenceKind.FreightDriver => [Condition.DrivingLicenceClass, Condition.DriverAge, Condition.ExaminationPassed],
        LicenceKind.HighwayWorks => [Condition.WorksPlan, Condition.SafetyEvaluation, Condition.EmergencyPlan],
        LicenceKind.OversizeTransport => [Condition.IndivisibleLoad],
        _ => [],
    };

    private static ImmutableArray<Condition> Passenger { get; } =
        [Condition.TestedVehicles, Condition.QualifiedDrivers, Condition.SafetySystem, Condition.CarrierInsurance];

    // DGR 8: the parking area depends on whether there are tanks (0 m³ where there are none), the payload on the goods.
    private static ImmutableArray<Condition> Fleet(LicenceScope scope) =>
        scope.HasToxicChemicals() || scope.HasExplosives() || scope.HasStrongCorrosives()
            ? [Condition.TankVolume, Condition.NonTankPayload]
            : [Condition.TankVolume];

    // RTR 10: the destination of a route beyond the city is consulted.
    private static ImmutableArray<Condition> Destination(LicenceScope scope) =>
        scope.Reach is Reach.InterCity or Reach.InterProvince ? [Condition.DestinationAgreed] : [];
}
