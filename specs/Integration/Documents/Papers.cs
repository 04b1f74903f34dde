using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Calendar;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Integration.Documents.Models;
using Regulatory.Ledger;

namespace Regulatory.Specs.Integration.Documents;

/// <summary>Worked examples of what papers are made from.</summary>
internal static class Papers
{
    public const string Authority = "广州市交通运输局";
    public const string Number = "粤交运管许可穗字440100000123号";

    public static readonly Uri PublicBaseUrl = new("https://licences.example.gov.cn/");
    public static readonly LocalDate IssuedOn = new(2026, 3, 9);

    public static readonly ApplicantOnRecord Organisation = new(
        PartyId.Of(CreditCode.Parse("91440101MA59PRYR7C")), ApplicantKind.Organisation, "广州珠江危险货物运输有限公司",
        CreditCode.Parse("91440101MA59PRYR7C"), null, null, null, null);

    private static readonly PartyId SomeonesId = PartyId.Parse("P:00112233445566778899aabbccddeeff");

    public static readonly ApplicantOnRecord Person = new(
        SomeonesId, ApplicantKind.NaturalPerson, null, null, new(SomeonesId, "欧阳明华"), new(SomeonesId, "11010519491231002X"),
        new(SomeonesId, "13800138000"), null);

    public static readonly LicenceScope Scope = new(
        "道路危险货物运输（第3类，第8类），剧毒化学品除外", "Road transport of dangerous goods (Class 3, Class 8), highly toxic chemicals excepted",
        HazardClasses: ["3", "8"]);

    public static readonly ItemTerms Item = new(
        "道路危险货物运输经营许可", "dangerous-goods freight operation", ItemKind.Licence,
        LicenceKind.DangerousGoodsOperation, LicenceSubject.Operator, LicenceClass.Ordinary,
        [new("RTR/23", Confidence.Certain)], [AuthorityLevel.City], Confidence.Certain, [],
        ValidityTerm.OfYears(4, Confidence.Certain), [], []);

    public static readonly ImmutableArray<LicenceApplicationFact> Submission =
    [
        new ApplicationSubmitted(
            ItemNumber.Parse("GD-RT-05"), LicenceKind.DangerousGoodsOperation, ApplicationKind.New,
            Organisation, DivisionCode.Parse("440100"), null, Scope, 4, [], HandlingKind.Promised, false,
            new(new(2026, 2, 27), false), On: new(2026, 2, 13)),
        new ApplicationAccepted("440100-2026-000317", false, RunsFrom: new(2026, 2, 14), LegalPeriod.OfWorkingDays(20),
            new(new(2026, 3, 24), false), null, null, null, null, On: new(2026, 2, 14)),
    ];

    public static readonly LicenceGranted Grant = new(
        "穗交许准字〔2026〕第317号", "经营性道路危险货物运输（第3类，第8类），专用车辆8辆", Scope, LicenceTerm.OfYears(new(2026, 3, 6), 4),
        AwardMethod.OrderOfAcceptance, new("decision-maker", "陈立"), new(new(2026, 3, 20), false), On: new(2026, 3, 6));

    public static readonly LicenceRefused Refusal = new(
        "穗交许不字〔2026〕第42号",
        [
            new("RTR/23", "申请人名下经检测合格的危险货物运输专用车辆为3辆，少于法定的5辆"),
            new("ALL/31", "提交的《安全生产管理制度》与实际经营情况不符"),
        ],
        "如不服本决定，可以自收到本决定书之日起六十日内依法申请行政复议，或者自收到本决定书之日起六个月内依法向人民法院提起行政诉讼。",
        FalseMaterial: true,
        new(BanGround.FalseMaterial, ItemNumber.Parse("GD-RT-05"), new(2026, 3, 6), new(2027, 3, 5)),
        new("decision-maker", "陈立"), On: new(2026, 3, 6));

    public static readonly CertifiedLicence Licence = CertifiedLicence.Of(
        [.. Submission, Grant], Item, Number, Authority, IssuedOn);

    public static readonly ImmutableArray<RecordedFact> Facts =
    [
        Recorded(1204, 1, "licensing.application.submitted.v1", """{"item":"GD-RT-05","on":"2026-02-13"}"""),
        Recorded(1207, 2, "licensing.application.accepted.v1", """{"acceptanceNumber":"440100-2026-000317","on":"2026-02-14"}"""),
        Recorded(1251, 3, "licensing.application.granted.v1", """{"documentNumber":"穗交许准字〔2026〕第317号","on":"2026-03-06"}"""),
    ];

    public static readonly RecordedFact Issue =
        Recorded(1300, 4, "licensing.application.certificate-issued.v1", """{"on":"2026-03-09"}""");

    public static Evidence Evidence => Evidence.Of(Facts);

    private static RecordedFact Recorded(long position, long version, string type, string data) => new(
        position, new("licensing.application", "0198c6f0-0000-7000-8000-000000000001"), version, type,
        Instant.FromUtc(2026, 3, 6, 2, (int)version), new(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
        new("clerk", "WindowClerk", "440100", null, null, null, "12", "0.1.0"), data);
}
