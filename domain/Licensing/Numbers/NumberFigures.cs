namespace Regulatory.Domain.Licensing.Numbers;

/// <summary>
/// Series of numbers and how they are printed. The forms of calendar-and-codes §3.7 are likely, not certain: settings. A
/// practitioner's certificate is commonly numbered by the resident id; here it has a number of its own, because a number is
/// public and an id is not.
/// </summary>
public static class NumberFigures
{
    public const string Acceptance = "acceptance";
    public const string OperatorLicence = "licence.operator";
    public const string VehicleCertificate = "licence.vehicle";
    public const string Practitioner = "licence.practitioner";
    public const string Permit = "licence.permit";

    public static readonly Figure AcceptanceFormat = Format(
        Acceptance, "{division}{year}{serial:6}", Confidence.Project, "受理编号格式", "Form of acceptance numbers");

    public static readonly Figure OperatorLicenceFormat = Format(
        OperatorLicence, "粤交运管许可{char}字{division}{yy}{serial:4}号", Confidence.Likely,
        "道路运输经营许可证编号格式", "Form of operating licence numbers");

    public static readonly Figure VehicleCertificateFormat = Format(
        VehicleCertificate, "粤交运管{char}字{division}{yy}{serial:4}号", Confidence.Likely,
        "道路运输证编号格式", "Form of vehicle certificate numbers");

    public static readonly Figure PractitionerFormat = Format(
        Practitioner, "粤交从业{char}字{division}{yy}{serial:5}号", Confidence.Project,
        "从业资格证编号格式", "Form of practitioners' certificate numbers");

    public static readonly Figure PermitFormat = Format(
        Permit, "粤交许{char}字{division}{yy}{serial:5}号", Confidence.Project, "其他许可证件编号格式", "Form of other permit numbers");

    /// <summary>The format of a series.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A series that is not listed here.</exception>
    public static Figure FormatOf(string series) => series switch
    {
        Acceptance => AcceptanceFormat,
        OperatorLicence => OperatorLicenceFormat,
        VehicleCertificate => VehicleCertificateFormat,
        Practitioner => PractitionerFormat,
        Permit => PermitFormat,
        _ => throw new ArgumentOutOfRangeException(nameof(series), series, "No such series of numbers."),
    };

    /// <summary>In which series a licence of a kind is numbered.</summary>
    public static string SeriesOf(LicenceKind kind) => kind switch
    {
        LicenceKind.VehicleCertificate => VehicleCertificate,
        LicenceKind.PassengerDriver or LicenceKind.FreightDriver or LicenceKind.Practitioner => Practitioner,
        LicenceKind.ScheduledCoachOperation or LicenceKind.CharterCoachOperation or LicenceKind.FreightOperation
            or LicenceKind.DangerousGoodsOperation or LicenceKind.OwnAccountDangerousGoods
            or LicenceKind.RadioactiveGoodsOperation or LicenceKind.PassengerStation
            or LicenceKind.InternationalPassengerOperation or LicenceKind.TaxiOperation => OperatorLicence,
        _ => Permit,
    };

    private static Figure Format(string series, string format, Confidence confidence, string zh, string en) =>
        new($"licensing.number-format.{series}", format, "format", confidence, "calendar-and-codes 3.7", zh, en);
}
