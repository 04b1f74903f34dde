using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Applications;
using Regulatory.Domain.Licensing.Applications.Rules;
using Regulatory.Domain.Licensing.Catalogue;
using ApplicationId = Regulatory.Domain.Licensing.ApplicationId;

namespace Regulatory.Regctl.Scenarios;

/// <summary>One application on its way through the hall: writes down who does what to it when.</summary>
public sealed class HallCase(
    int number, HallItem item, ApplicationKind kind, Applicant applicant, HallCalendar hall, SeedReference reference, List<ScenarioStep> steps)
{
    public const string Clerk = "clerk-gz", Reviewing = "reviewer-gz", Deciding = "decision-gz", Issuing = "issuer-gz", Chairing = "chair-gz";

    private static readonly Officer Reviewer = new(Reviewing, "李审查");
    private static readonly Officer Chair = new(Chairing, "何主持");
    private static readonly DivisionCode Guangzhou = DivisionCode.Parse("440100");

    public static ApplicationId IdOf(int number) => ApplicationId.Parse($"20260300-0000-7000-8000-{number:000000000000}");

    public ApplicationId Id { get; } = IdOf(number);

    public ItemNumber Item { get; } = ItemNumber.Parse(item.Item);

    /// <summary>The licence that the application concerns, and for a vehicle's certificate the operator's.</summary>
    public LicenceId? Licence { get; init; }

    public LicenceId? Under { get; init; }

    /// <summary>The last day of the licence, where the decision names it.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>The materials that the authority may ask for: not what others hold and share.</summary>
    public ImmutableArray<RequiredMaterial> Materials(LocalDate on) =>
        [.. reference.Catalogue.Find(Item, on)!.Materials.Where(material => material.SharedBy is null)];

    public HallCase Submit(LocalDate on, int slot = 0, RuleId? refused = null) => Do(on, slot, Clerk, new SubmitApplication(
        Id, Item, kind, applicant, Guangzhou, item.Scope,
        [.. Materials(on).Select(material => new SubmittedMaterial(material.Zh, Digest(material.Code)))],
        Licence: Licence, Years: item.Years, Under: Under), refused);

    public HallCase Accept(LocalDate on, int slot = 1, RuleId? refused = null) => Do(on, slot, Clerk, new AcceptApplication(
        Id, Variant: item.Item == "GD-HW-24" ? "class-3" : null), refused);

    public HallCase Correct(LocalDate on, int slot = 1) => Do(on, slot, Clerk, new AllowOnSpotCorrection(
        Id, Materials(on)[0].Zh, "联系电话漏填一位，当场补正"));

    public HallCase AskToCorrect(LocalDate on, LocalDate by) => Do(
        on, 2, Clerk, new RequestCorrection(Id, [new(Materials(on)[^1].Zh, "未加盖公章")], by));

    public HallCase Resubmit(LocalDate on, int slot = 0) => Do(on, slot, Clerk, new ResubmitMaterials(
        Id, [new(Materials(on)[^1].Zh, Digest("resubmitted"))]));

    public HallCase OutOfCompetence(LocalDate on) => Do(on, 2, Clerk, new DeclareOutOfCompetence(
        Id, "广东省交通运输厅", "该事项由省级交通运输主管部门实施"));

    public HallCase NoLicenceNeeded(LocalDate on) => Do(on, 2, Clerk, new DeclareNoLicenceNeeded(
        Id, "使用总质量4500千克及以下普通货运车辆，无需取得许可"));

    public HallCase DeemAccepted(LocalDate after) => Do(HallCalendar.Midnight(after), "system", new DeemAccepted(Id));

    public HallCase Assign(LocalDate on, int slot = 2) => Do(on, slot, Deciding, new AssignReviewer(Id, Reviewer));

    public HallCase Verify(LocalDate on, int slot = 3, bool onSite = false, bool met = true, RuleId? refused = null) => Do(
        on, slot, Reviewing, new RecordVerification(
            Id, onSite ? VerificationMethod.OnSite : VerificationMethod.Documents,
            onSite && refused is null ? [Reviewer, new("reviewer2-gz", "钟审查")] : [Reviewer],
            Findings(on, met), met ? "符合法定条件，建议准予许可" : "不符合法定条件，建议不予许可"), refused);

    public HallCase Stop(LocalDate on, StopCause cause, int days) => Do(on, 4, Reviewing, new StopClock(
        Id, cause, days, $"穗交许告〔2026〕{number}号"));

    public HallCase Resume(LocalDate on) => Do(on, 1, Reviewing, new ResumeClock(Id));

    public HallCase Extend(LocalDate on, int days = 10) => Do(on, 4, Deciding, new ExtendReview(Id, days, "技术评价意见尚需进一步论证"));

    /// <summary>A second extension, which the law does not know.</summary>
    public HallCase ExtendAgain(LocalDate on) => Do(on, 4, Deciding, new ExtendReview(Id, 5, "仍需论证"), OneExtension.Id);

    /// <summary>A correction notice that names what the first one did not.</summary>
    public HallCase AskForMore(LocalDate on) => Do(on, 2, Clerk, new RequestCorrection(
        Id, [new(Materials(on)[0].Zh, "签名不清晰")], hall.Workday(on, 10)), EverythingAtOnce.Id);

    public HallCase Grant(LocalDate on, int slot = 4, bool onRecord = false, RuleId? refused = null) => Do(on, slot, Deciding, new GrantLicence(
        Id, $"穗交许〔2026〕{number}号", $"准予{item.Scope.Text}", Term: TermFrom(on), RestsOnHearingRecord: onRecord), refused);

    public HallCase Refuse(LocalDate on, string article, string reason, bool falseMaterial = false) => Do(on, 4, Deciding, new RefuseLicence(
        Id, $"穗交不许〔2026〕{number}号", [new(article, reason)],
        "可自收到本决定之日起六十日内申请行政复议，或者六个月内提起行政诉讼。", falseMaterial));

    public HallCase Issue(LocalDate on, int slot = 5) => Do(on, slot, Issuing, new IssueCertificate(Id));

    public HallCase Withdraw(LocalDate on) => Do(on, 5, Clerk, new WithdrawApplication(Id, "企业调整经营计划"));

    public HallCase Terminate(LocalDate on) => Do(on, 3, Clerk, new TerminateApplication(
        Id, TerminationGround.NotCorrectedInTime, $"穗交补正〔2026〕{number}号逾期未补正"));

    /// <summary>An interested party is told, asks for a hearing and is heard nine days after.</summary>
    public HallCase Hear(LocalDate told, Applicant neighbour)
    {
        var party = PartyId.Of(neighbour.CreditCode!.Value);
        var (asked, announced) = (hall.Workday(told, 2), hall.Workday(told, 3));
        var held = hall.Workday(announced.PlusDays(8));
        return Do(told, 1, Reviewing, new NotifyInterestedParty(Id, neighbour, "新增线路与既有线路重叠，影响其经营利益"))
            .Do(asked, 1, "applicant", new RequestHearing(Id, party), party: party)
            .Do(announced, 1, Chairing, new AnnounceHearing(Id, held, "广州市政务服务中心三楼听证室", Chair))
            .Do(held, 1, Chairing, new HoldHearing(Id, Digest("hearing"), "双方陈述意见，主持人当场核对笔录", RecordSigned: true));
    }

    private HallCase Do(LocalDate on, int slot, string actor, object command, RuleId? refused = null, PartyId? party = null) =>
        Do(hall.At(on, slot), actor, command, refused, party);

    private HallCase Do(Instant at, string actor, object command, RuleId? refused = null, PartyId? party = null)
    {
        steps.Add(new(at, actor, command, refused, party));
        return this;
    }

    private LicenceTerm? TermFrom(LocalDate on) => kind is not ApplicationKind.New ? null
        : Until is { } until ? new(on, until)
        : item.Months is { } months ? new(on, on.PlusMonths(months).PlusDays(-1))
        : null;

    private ImmutableArray<ConditionFinding> Findings(LocalDate on, bool met) =>
    [
        .. ConditionsOfGrant.For(kind, reference.Catalogue.Find(Item, on)!.LicenceKind, item.Scope)
            .Select((condition, index) => met || index > 0 ? Met(condition) : Failed(condition)),
    ];

    private static ConditionFinding Met(Condition condition) => condition switch
    {
        Condition.SpecialVehicles => new(condition, Value: 12, Evidence: "车辆行驶证"),
        Condition.ParkingArea => new(condition, Value: 2_400, Reference: 900, Count: 12, Evidence: "不动产登记、实地测量"),
        Condition.DriverAge => new(condition, Value: 38, Evidence: "居民身份证"),
        Condition.MajorAccidents => new(condition, Value: 0, Evidence: "公安交管部门共享数据"),
        Condition.DomesticYears => new(condition, Value: 5),
        Condition.HeaviestVehicleMass => new(condition, Value: 18_000),
        Condition.TankVolume => new(condition, Value: 0, Evidence: "车辆行驶证"),
        Condition.NonTankPayload => new(condition, Value: 9, Evidence: "车辆行驶证"),
        _ => new(condition, Met: true, Evidence: "申请材料"),
    };

    private static ConditionFinding Failed(Condition condition) => condition switch
    {
        Condition.SpecialVehicles => new(condition, Value: 3, Evidence: "车辆行驶证"),
        Condition.DriverAge => new(condition, Value: 66, Evidence: "居民身份证"),
        _ => new(condition, Met: false, Evidence: "核查记录"),
    };

    /// <summary>A digest that stands for a file of this case.</summary>
    private string Digest(string of) => Convert.ToHexStringLower(
        System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes($"{Id}/{of}")));
}
