namespace Regulatory.Domain.Licensing.Licences;

public static class LicenceKinds
{
    /// <summary>Coach operation 客运经营 in the sense of RTR 15 and GD-RTR 55.</summary>
    public static bool IsCoachOperation(this LicenceKind kind) => kind
        is LicenceKind.ScheduledCoachOperation
        or LicenceKind.CharterCoachOperation
        or LicenceKind.CoachRoute
        or LicenceKind.InternationalPassengerOperation
        or LicenceKind.CrossBoundaryTransport;

    /// <summary>A person's qualification 从业资格.</summary>
    public static bool IsQualification(this LicenceKind kind) =>
        kind is LicenceKind.PassengerDriver or LicenceKind.FreightDriver or LicenceKind.Practitioner;
}
