using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using NodaTime.Text;
using Regulatory.Domain.Credit;
using Regulatory.Domain.Credit.Profiles;
using Regulatory.Domain.Kernel;
using Regulatory.Integration.Acts;

namespace Regulatory.Api.Specs.Hall;

/// <summary>A company in Guangzhou is fined on the spot by two officers.</summary>
public sealed class Penalties(RunningHost host)
{
    private static readonly object[] Officers =
    [
        new { account = "spec", name = "李一", certificate = "440100-001", certificateUntil = "2027-12-31" },
        new { account = "other", name = "王二", certificate = "440100-002", certificateUntil = "2027-12-31" },
    ];

    private Desk Officer => host.As("440100", Role.EnforcementOfficer);

    private string Today => LocalDatePattern.Iso.Format(ChinaTime.DayOf(host.Clock.GetCurrentInstant()));

    /// <returns>Id of the case.</returns>
    public async Task<Guid> FinedOnTheSpot()
    {
        var id = Guid.CreateVersion7();
        await FinedOnTheSpot(id);
        return id;
    }

    /// <param name="id">Of the case.</param>
    public async Task FinedOnTheSpot(Guid id) => (await Officer.Act("penaliseOnSpot", OnTheSpot(id))).Position.ShouldBePositive();

    /// <summary>A fine of 200 yuan for a company without its marking.</summary>
    public object OnTheSpot(Guid id) => new
    {
        @case = id, domain = "ROAD_TRANSPORT", division = "440100",
        party = new { kind = "ORGANISATION", name = "广州某某运输有限公司", creditCode = "91440101MA5AAAA00W", address = "广州市越秀区示例路3号" },
        act = new { offence = "GD01", actOn = Today, place = $"天河客运站 {id:n}" },
        officers = Officers,
        steps = new
        {
            certificatesShown = true, evidenceTaken = true, groundsTold = true, rightsTold = true, defenceHeard = true, formHandedOver = true,
            signature = "SIGNED_BY_PARTY",
        },
        penalties = new[] { new { kind = "FINE", amount = "200.00" } },
        facts = "车辆未按规定张贴经营标志。", reasons = "事实清楚。", basis = new[] { "GD-RTR/62" },
        paper = new
        {
            paperSha256 = new string('a', 64), partyName = "广州某某运输有限公司", partyAddress = "广州市越秀区示例路3号", facts = "未张贴标志", evidence = "照片",
            kindAndBasis = "罚款200元", performance = "十五日内缴纳", remedies = "六十日内先申请行政复议", agency = "交通运输局", datedOn = Today, seal = "交通运输局",
        },
    };

    /// <summary>A text that is taken for the case as evidence.</summary>
    /// <returns>Its digest.</returns>
    public async Task<string> Evidence(Guid id)
    {
        var text = Encoding.UTF8.GetBytes($"现场情况说明 {Guid.NewGuid():n}");
        var digest = Convert.ToHexStringLower(SHA256.HashData(text));
        using var body = new ByteArrayContent(text);
        body.Headers.ContentType = new MediaTypeHeaderValue("text/plain");
        (await Officer.Put($"/evidence/{digest}", body)).IsSuccessStatusCode.ShouldBeTrue();
        (await Officer.Act("recordEvidence", new
        {
            evidence = Guid.CreateVersion7(), @case = id, kind = "ELECTRONIC", title = "现场情况说明", division = "440100", source = "执法记录仪", place = "天河客运站",
            collectedAt = InstantPattern.General.Format(host.Clock.GetCurrentInstant() - Duration.FromMinutes(1)), fileSha256 = digest, officers = Officers,
        })).Position.ShouldBePositive();
        return digest;
    }

    /// <summary>The penalty is entered in the credit of the company, as the process of penalties does it.</summary>
    public async Task EnteredInCredit(Guid id)
    {
        var profile = new CreditProfileId(CreditSubject.Of(PartyId.Of(CreditCode.Parse("91440101MA5AAAA00W"))), CreditDomain.RoadTransport);
        var entry = new RecordCreditFact(
            profile, "enforcement", $"{id}", ChinaTime.DayOf(host.Clock.GetCurrentInstant()), ItemCode.Parse("warning-or-simplified-fine"),
            Matter: $"enforcement.case/{id}", Opening: new("广州某某运输有限公司", DivisionCode.Parse("440100"), CreditTrade.Other));
        var process = new Actor("system:process:spec", "", [Role.System], DivisionCode.Parse("440000"), "");
        (await host.Installation.Executor.Execute(new Act(entry, Guid.CreateVersion7(), process, Correlation: $"enforcement.case/{id}")))
            .ShouldBeOfType<ActAccepted>();
    }
}
