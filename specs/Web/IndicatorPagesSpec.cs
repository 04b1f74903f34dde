using Microsoft.Playwright;
using NodaTime;
using Regulatory.Api.Specs.Hall;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Digests;
using Regulatory.Integration.Acts;

namespace Regulatory.Web.Specs;

/// <summary>Whoever answers for a target reads its figure down to the rows and facts that it was counted from.</summary>
[Collection(nameof(WebHall))]
public sealed class IndicatorPagesSpec(WebHall hall)
{
    private const string Truck = "粤A30077/Yellow";

    [Fact]
    public async Task a_supervisor_reads_a_figure_down_to_the_vehicle_and_an_auditor_to_the_fact()
    {
        await Unseen();
        await using var supervisor = await Visitor.Come(hall, phone: false);
        await supervisor.Open("/sign-in?to=" + Uri.EscapeDataString("/indicators?month=2026-03"));
        await supervisor.SignIn("supervisor-gz");
        await supervisor.Page.GetByRole(AriaRole.Link, new() { NameString = "I16 实时监控覆盖率" }).WaitForAsync();
        await Assertions.Expect(supervisor.Page.Locator(".chart canvas").First).ToBeVisibleAsync();
        await supervisor.IsAccessible();
        await supervisor.Picture("indicators-zh");

        await supervisor.Page.GetByRole(AriaRole.Link, new() { NameString = "I16 实时监控覆盖率" }).ClickAsync();
        await supervisor.Sees("未达标");
        await supervisor.Sees("不低于 100 %");
        await supervisor.Sees("待核实");
        await supervisor.Page.GetByRole(AriaRole.Combobox, new() { NameString = "全部记录" }).SelectOptionAsync("missed");
        var row = supervisor.Page.GetByRole(AriaRole.Link, new() { NameString = Truck.Split('/')[0] });
        await Assertions.Expect(row).ToBeVisibleAsync();
        await supervisor.IsAccessible();
        await supervisor.Picture("indicator-zh");
        await supervisor.Press("English");
        await supervisor.Sees("vehicles never unseen while moving");
        await supervisor.IsAccessible();
        await supervisor.Picture("indicator-en");
        await row.ClickAsync();
        await supervisor.Sees("穗西危货运输有限公司");
        supervisor.HadNoComplaints();

        await using var auditor = await Visitor.Come(hall, phone: false);
        await auditor.Open("/sign-in?to=" + Uri.EscapeDataString("/indicators/plan/COVERAGE?month=2026-03&city=4401"));
        await auditor.SignIn("auditor-gd");
        await auditor.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = Truck.Split('/')[0] }).GetByRole(AriaRole.Link, new() { NameString = "计算所依据的事实" }).ClickAsync();
        await auditor.Sees("supervision.vehicle-month.digest-published");
        auditor.HadNoComplaints();
        await Compared();
    }

    /// <summary>An indicator of supervision by month and on the map, down to the rows of a city.</summary>
    private async Task Compared()
    {
        await using var superior = await Visitor.Come(hall, phone: false);
        await superior.Open("/sign-in?to=" + Uri.EscapeDataString("/indicators?view=supervision&month=2026-03"));
        await superior.SignIn("superior-gd");
        await superior.Page.GetByRole(AriaRole.Link, new() { NameString = "实时监控覆盖率" }).ClickAsync();
        await Assertions.Expect(superior.Page.GetByRole(AriaRole.Img, new() { NameString = "各地市对比" })).ToBeVisibleAsync();
        await Assertions.Expect(superior.Page.GetByRole(AriaRole.Table, new() { NameString = "实时监控覆盖率的各月走势" }).GetByRole(AriaRole.Link, new() { NameString = "2026-03" })).ToBeVisibleAsync();
        await superior.Sees("示意图，界线仅供定位参考");
        await superior.IsAccessible();
        await superior.Picture("indicator-supervision-zh");
        await superior.Press("English");
        await superior.Sees("For orientation only");
        await superior.Picture("indicator-supervision-en");
        await superior.Page.GetByRole(AriaRole.Table, new() { NameString = "By city" }).GetByRole(AriaRole.Link, new() { NameString = "Guangzhou" }).ClickAsync();
        await superior.Page.WaitForURLAsync("**city=4401");
        await Assertions.Expect(superior.Page.GetByRole(AriaRole.Link, new() { NameString = Truck.Split('/')[0] })).ToBeVisibleAsync();
        superior.HadNoComplaints();
    }

    [Fact]
    public async Task what_applicants_hand_in_themselves_counts_as_handled_online()
    {
        hall.Host.Clock.Now += Duration.FromMinutes(1);
        var (paper, online) = (new Matter(hall.Host), new Matter(hall.Host));
        (await paper.Submit()).Position.ShouldBePositive();
        var position = (await (await hall.Host.As("applicant")).Act("submitApplication", online.Submission())).Position;
        await Folded("application_docket", position);
        await using var head = await Visitor.Come(hall, phone: true);
        await head.Open("/sign-in?to=" + Uri.EscapeDataString("/indicators/plan/ONLINE_HANDLING?month=2026-03&part=met"));
        await head.SignIn("decision-gz");
        await head.Sees("申请人网上提交的申请");
        var table = head.Page.GetByRole(AriaRole.Table, new() { NameString = "计算所依据的记录" });
        var row = table.Locator($"a[href='/hall/{online.Id}']");
        await Assertions.Expect(row).ToBeVisibleAsync();
        await Assertions.Expect(table.Locator($"a[href='/hall/{paper.Id}']")).ToHaveCountAsync(0);
        await head.IsAccessible();
        await head.Picture("indicator-online-zh");
        await row.ClickAsync();
        await head.Page.WaitForURLAsync($"**/hall/{online.Id}");

        await using var agency = await Visitor.Come(hall, phone: false);
        await agency.Open("/sign-in?to=" + Uri.EscapeDataString("/indicators?month=2026-03"));
        await agency.SignIn("agency-head-gz");
        foreach (var section in new[] { "动态监管", "行政执法", "治理超限" })
        {
            await agency.Page.GetByRole(AriaRole.Link, new() { NameString = section }).ClickAsync();
            await agency.Page.WaitForURLAsync("**view=**");
            await agency.IsAccessible();
        }
        await agency.Picture("indicators-overload-zh");
        head.HadNoComplaints();
        agency.HadNoComplaints();
    }

    /// <summary>A truck of Guangzhou that was on the road for a minute and a half without being seen, yesterday; once.</summary>
    private async Task Unseen()
    {
        hall.Host.Clock.Now += Duration.FromMinutes(1);
        var owner = new { kind = "ORGANISATION", name = "穗西危货运输有限公司", creditCode = "91440101MA5AAAA00W" };
        var licence = $"粤交运管许可穗字{Guid.CreateVersion7():n}号";
        (await (await hall.Host.As("superior-gd")).Act("importLicence", new
        {
            licence = Guid.CreateVersion7(), number = licence, sourceSystem = "gd-yunzheng", sourceKey = licence, checksum = new string('0', 64), item = "GD-RT-05",
            kind = "DANGEROUS_GOODS_OPERATION", holder = owner, division = "440100", authority = "广州市交通运输局", scope = new { text = "危险货物运输" },
            from = "2024-01-01", until = "2028-12-31",
        })).Position.ShouldBePositive();
        (await hall.Host.As("440100", Role.Supervisor).Act("registerVehicle", new
        {
            vehicle = Truck, vin = "22222222222222222", @class = "W", owner, ownerLicence = licence, division = "440100",
            particulars = new { type = "重型罐式货车", totalMassKg = 31_000, seats = 2, isTractor = false, isTrailer = false, firstRegisteredOn = "2025-06-10" },
        })).Position.ShouldBePositive();
        var (vehicle, day) = (VehicleKey.Parse(Truck), ChinaTime.DayOf(hall.Host.Clock.Now).PlusDays(-1));
        var figures = new DayFigures(100, 98, [], 41_200_000, 20_600_000, [], 3_600, 0, 0, 3_500, 90, 780, [], "rules-1");
        var outcome = await hall.Host.Installation.Executor.Execute(new Act(
            new PublishDailyDigest(VehicleMonthId.Of(vehicle, day), day, figures), Guid.CreateVersion7(),
            new Actor("spec-system", "测试", [Role.System], DivisionCode.Parse("440000"), "广东省交通运输厅")));
        var accepted = outcome.ShouldBeOfType<ActAccepted>($"{outcome}");
        await Folded("vehicle_days", accepted.Position);
        await Folded("vehicle_file", accepted.Position);
    }

    private async Task Folded(string model, long position) =>
        (await hall.Host.Installation.ReadModels.WaitFor(model, position, TimeSpan.FromSeconds(30))).ShouldBeGreaterThanOrEqualTo(position);
}
