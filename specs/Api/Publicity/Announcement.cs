using System.Text.Json;
using NodaTime;
using Regulatory.Api.Specs.Hall;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Publicity;
using Regulatory.Domain.Publicity.Publications;
using Regulatory.Integration.Acts;

namespace Regulatory.Api.Specs.Publicity;

/// <summary>One decision of Guangzhou on its way to the public: a fine of 3 000 yuan on 8 April 2026, unless told otherwise.</summary>
internal sealed class Announcement(RunningHost host)
{
    public static readonly Instant Morning = Instant.FromUtc(2026, 4, 9, 2, 0);

    private static readonly object Bureau = new { name = "广州市交通运输局", code = "11440100MB2C00000W" };

    public string Number { get; } = $"粤穗交罚〔2026〕{Guid.CreateVersion7():n}号";

    public PublicationId Id => PublicationId.Of(PublicationKind.Penalty, Number);

    public object Company { get; init; } = new { kind = "ORGANISATION", name = "穗安客运有限公司", creditCode = "91440101MA5AAAA00W" };

    public string DocumentOn { get; init; } = "2026-04-08";

    public string Procedure { get; init; } = "ORDINARY";

    public string Facts { get; init; } = "客车未按照批准的线路行驶";

    public string? Remark { get; init; }

    public Task<ActAnswer> Evaluate(Desk? by = null) => Act("evaluatePublicity", new
    {
        kind = "PENALTY", documentNumber = Number, party = Company, authority = Bureau, source = Bureau, division = "440100", documentOn = DocumentOn,
        penalty = Content(Facts), remark = Remark,
    }, by);

    public Task<ActAnswer> Publish(Desk? by = null) => Act("publishPenalty", new { publication = Id.ToString() }, by);

    public Task<ActAnswer> Correct(string facts) =>
        Act("correctPublication", new { publication = Id.ToString(), party = Company, reasons = "笔误", penalty = Content(facts), remark = Remark });

    public Task<ActAnswer> Withdraw() => Act("withdrawPublication", new
    {
        publication = Id.ToString(), cause = "REVOKED", document = "粤交复决〔2026〕5号", overturnedOn = "2026-04-08", reasons = "复议决定撤销原处罚",
    });

    public Task<ActAnswer> Repair() => Act("endPublicity", new { publication = Id.ToString(), cause = "CREDIT_REPAIRED", document = "粤信修〔2026〕9号" });

    /// <summary>Evaluated and shown, and read models have it.</summary>
    public async Task<Announcement> Shown()
    {
        (await Evaluate()).Position.ShouldBePositive();
        await Folded(await Publish());
        return this;
    }

    /// <summary>Waits until the read models of the public have an act.</summary>
    public async Task Folded(ActAnswer act)
    {
        var position = act.Position;
        foreach (var model in new[] { "published_documents", "withdrawn_publications", "publication_docket", "publicity_term_diary" })
            (await host.Installation.ReadModels.WaitFor(model, position, TimeSpan.FromSeconds(20))).ShouldBeGreaterThanOrEqualTo(position);
    }

    public async Task<ActAnswer> Act(string act, object input, Desk? by = null) => await (by ?? await host.As("publicity-gz")).Act(act, input);

    /// <summary>A driver's licence of ten years ago, shown and without force since.</summary>
    public async Task<PublicationId> ShownLongAgo(ResidentId person, string name)
    {
        var body = new IssuingBody("广州市交通运输局", CreditCode.Parse("11440100MB2C00000W"));
        var evaluate = new EvaluatePublicity(
            PublicationKind.Licence, Number, new(PartyKind.NaturalPerson, name, ResidentId: person), body, body, DivisionCode.Parse("440100"),
            new(2016, 1, 4), Licence: new("准予行政许可决定书", LicenceCategory.Ordinary, "从业资格证", null, $"{name}，旅客运输驾驶员", new(2016, 1, 4)));
        var id = evaluate.About();
        await At(5, evaluate);
        await At(6, new PublishLicence(id));
        await At(7, new RecordLicenceState(id, Valid: false, "注〔2016〕1号"));
        return id;
    }

    private async Task At(int day, PublicationCommand command) => (await host.Installation.Executor.Execute(new Act(
        command, Guid.CreateVersion7(), new("spec", "测试", [Role.PublicityClerk], DivisionCode.Parse("440100"), "广州市交通运输局"),
        At: ChinaTime.At(new(2016, 1, day), new(10, 0))))).ShouldBeOfType<ActAccepted>();

    private object Content(string facts) => new
    {
        procedure = Procedure, violationType = "未按照规定线路行驶", facts, basis = new[] { "《道路运输条例》第六十九条" }, kinds = new[] { "FINE" },
        content = "罚款人民币三千元整", fine = "3000.00",
    };
}
