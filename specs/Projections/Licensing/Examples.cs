using NodaTime;
using Regulatory.Domain.Calendar;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Domain.Licensing.Licences;

namespace Regulatory.Projections.Specs.Licensing;

/// <summary>A dangerous-goods operator in Guangzhou and what happens to its application and licence.</summary>
internal static class Examples
{
    public const string ApplicationKey = "0198c6f0-0000-7000-8000-000000000001";
    public const string LicenceKey = "0198c6f0-0000-7000-8000-000000000001";
    public static readonly CreditCode Code = CreditCode.Parse("91440101MA5ABCDE1M");
    public static readonly DivisionCode Guangzhou = DivisionCode.Parse("440100");
    public static readonly PartyId Person = PartyId.Parse("P:00112233445566778899aabbccddeeff");
    public static readonly Officer Reviewer = new("reviewer-01", "李审查");
    public static readonly Officer Head = new("head-01", "王局长");

    public static readonly ApplicantOnRecord Company =
        new(PartyId.Of(Code), ApplicantKind.Organisation, "广州安运危险品运输有限公司", Code, null, null, null, null);

    public static readonly ApplicantOnRecord Driver =
        new(Person, ApplicantKind.NaturalPerson, null, null, new(Person, "张三丰"), new(Person, "440106198001010013"), null, null);

    public static readonly LicenceScope Scope = new("道路危险货物运输（3类）", "Dangerous goods, class 3", ["3类"], [], ["3"]);

    public static readonly LocalDate Received = new(2026, 2, 13);

    public static ApplicationSubmitted Submitted(ApplicantOnRecord? by = null) => new(
        ItemNumber.Parse("GD-RT-05"), LicenceKind.DangerousGoodsOperation, ApplicationKind.New, by ?? Company, Guangzhou, null, Scope, 4, [],
        HandlingKind.Promised, ByCommitment: false, new(new(2026, 2, 27), false), Received);

    public static ApplicationAccepted Accepted { get; } = new(
        "440100-2026-000001", Joint: false, Received, LegalPeriod.OfWorkingDays(20), new(new(2026, 3, 20), false),
        LegalPeriod.OfWorkingDays(10), new(new(2026, 3, 6), false), null, null, Received);

    public static LicenceGranted Granted { get; } = new(
        "粤交运许〔2026〕1号", "道路危险货物运输（3类）", Scope, LicenceTerm.OfYears(new(2026, 3, 5), 4), AwardMethod.OrderOfAcceptance, Head,
        new(new(2026, 3, 19), false), new(2026, 3, 5));

    public static CertificateIssued Certificate { get; } = new(
        LicenceId.Parse(LicenceKey), "440100000001", ApplicationKind.New, new string('a', 64), 4_096, Money.Zero, Head, new(2026, 3, 6));

    public static LicenceIssued Issued(ApplicantOnRecord? holder = null) => new(
        "440100000001", ApplicationId.Parse(ApplicationKey), ItemNumber.Parse("GD-RT-05"), LicenceKind.DangerousGoodsOperation, holder ?? Company,
        Guangzhou, "广州市交通运输局", Scope, LicenceTerm.OfYears(new(2026, 3, 5), 4), new Deadline(new(2030, 2, 2), false),
        new(new string('a', 64), 4_096), null, new(2027, 3, 5), new(2026, 3, 6));
}
