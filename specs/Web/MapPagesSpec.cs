using Microsoft.Playwright;
using NodaTime;
using NodaTime.Text;
using Regulatory.Domain.Kernel;

namespace Regulatory.Web.Specs;

/// <summary>A supervisor on duty looks where vehicles are, and how one of them was driven; what is seen came over the gateway.</summary>
[Collection(nameof(WebHall))]
public sealed class MapPagesSpec(WebHall hall)
{
    [Fact]
    public async Task a_supervisor_sees_vehicles_by_class_and_state_comes_nearer_and_replays_the_track_of_one()
    {
        await using var fleet = await WatchedFleet.OnTheRoad(hall);
        await fleet.Alarmed();
        await using var supervisor = await Visitor.Come(hall, phone: false, fleet.Host.Address, frozen: false);
        await supervisor.Page.Clock.SetFixedTimeAsync(fleet.Host.Clock.Now.ToDateTimeUtc());
        await supervisor.Open("/sign-in?to=/map");
        await supervisor.SignIn("supervisor-gz");
        await Looks(supervisor);
        await Opens(supervisor, fleet);
        supervisor.HadNoComplaints();
    }

    private static async Task Looks(Visitor supervisor)
    {
        await supervisor.Sees("视野内 6 辆 · 报警 1 辆");
        foreach (var row in new[] { "粤A30101 危货车辆 报警 · 行驶", "粤A30103 旅游包车 行驶", "粤A30104 班线客车 停驶", "粤A30106 重型货车 停驶" })
        {
            var cells = row.Split(' ', 3);
            await Assertions.Expect(supervisor.Page.GetByRole(AriaRole.Row).Filter(new() { HasTextString = cells[0] }).Filter(new() { HasTextString = cells[1] })).ToContainTextAsync(cells[2]);
        }
        await supervisor.IsAccessible();
        await supervisor.Picture("map-zh");
        await supervisor.Press("English");
        await supervisor.Sees("6 in view · 1 with an alarm");
        await supervisor.IsAccessible();
        await supervisor.Picture("map-en");
        await supervisor.Press("中文");

        for (var times = 0; times < 3; times++) await supervisor.Press("放大");
        await supervisor.Sees("视野内 2 辆");
        await supervisor.Picture("map-near-zh");
        await supervisor.Press("显示全省");
        await supervisor.Sees("视野内 6 辆");
        await supervisor.Page.GetByRole(AriaRole.Combobox, new() { NameString = "全部类别" }).SelectOptionAsync("W");
        await supervisor.Sees("视野内 2 辆 · 报警 1 辆");
    }

    private static async Task Opens(Visitor supervisor, WatchedFleet fleet)
    {
        await supervisor.Page.GetByRole(AriaRole.Link, new() { NameString = "粤A30101" }).ClickAsync();
        await supervisor.Sees("穗通运输有限公司");
        await supervisor.IsAccessible();
        await supervisor.Press("轨迹回放");
        await supervisor.Press("调取轨迹");
        await supervisor.Sees("请填写");
        await supervisor.Page.FillAsync("#track-reference", "值班记录 2026-11");
        await Window(supervisor, fleet.Begin - Duration.FromHours(30), fleet.Begin - Duration.FromHours(29));
        await supervisor.Press("调取轨迹");
        await supervisor.Sees("这段时间没有定位数据");
        await Window(supervisor, fleet.Begin - Duration.FromMinutes(1), fleet.End + Duration.FromMinutes(1));
        await supervisor.Press("调取轨迹");
        await supervisor.Sees("共 240 个定位点");
        await supervisor.Sees("OSD");
        var moment = supervisor.Page.GetByRole(AriaRole.Slider, new() { NameString = "时刻" });
        await moment.FillAsync("115");
        await supervisor.Sees("限速 80");
        await supervisor.IsAccessible();
        await supervisor.Picture("track-zh");
        await supervisor.Press("播放");
        await Assertions.Expect(moment).Not.ToHaveValueAsync("115");
        await supervisor.Press("暂停");
        await supervisor.Print("track-zh");
        await supervisor.Press("English");
        await supervisor.Sees("240 positions");
        await supervisor.Page.SetViewportSizeAsync(390, 844);
        await supervisor.IsAccessible();
        await supervisor.Picture("track-en");
    }

    private static async Task Window(Visitor supervisor, Instant from, Instant until)
    {
        var written = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");
        await supervisor.Page.FillAsync("#track-from", written.Format(from.WithOffset(ChinaTime.Offset).LocalDateTime));
        await supervisor.Page.FillAsync("#track-until", written.Format(until.WithOffset(ChinaTime.Offset).LocalDateTime));
    }
}
