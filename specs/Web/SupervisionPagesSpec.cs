using Microsoft.Playwright;
using NodaTime;
using Regulatory.Api.Specs.Hall;
using Regulatory.Domain.Kernel;

namespace Regulatory.Web.Specs;

/// <summary>A supervisor's day: the boards stand open, an alarm arrives, and it is handled.</summary>
[Collection(nameof(WebHall))]
public sealed class SupervisionPagesSpec(WebHall hall)
{
    private const string Truck = "粤A30001/Yellow";

    [Fact]
    public async Task an_alarm_arrives_on_the_open_board_and_is_acknowledged()
    {
        hall.Host.Clock.Now += Duration.FromMinutes(1);
        await Registered();
        await using var supervisor = await Visitor.Come(hall, phone: false);
        await supervisor.Open("/sign-in?to=/alarms");
        await supervisor.SignIn("supervisor-gz");
        await supervisor.Sees("实时接收中");

        await Raise("OS3", "126 km/h，限速 80");
        await supervisor.Sees("新报警 1 条");
        await supervisor.Picture("alarms-zh");
        await supervisor.IsAccessible();

        await supervisor.Page.GetByRole(AriaRole.Link, new() { NameString = "OS3" }).First.ClickAsync();
        await supervisor.Sees("确认报警");
        await supervisor.Press("提交");
        await supervisor.Sees("请填写");
        await supervisor.Page.FillAsync("#findings", "视频证实超速，已提醒驾驶员。");
        await supervisor.Press("提交");
        await Assertions.Expect(supervisor.Page.Locator(".standing .word")).ToHaveTextAsync("已确认");
        await supervisor.Picture("alarm-zh");
        await supervisor.IsAccessible();
        await supervisor.Press("English");
        await Assertions.Expect(supervisor.Page.Locator(".standing .word")).ToHaveTextAsync("Acknowledged");
        await supervisor.Picture("alarm-en");
        supervisor.HadNoComplaints();
    }

    [Fact]
    public async Task the_host_restarts_under_an_open_board_which_says_so_and_misses_no_alarm_and_shows_none_twice()
    {
        hall.Host.Clock.Now += Duration.FromMinutes(1);
        await Registered();
        var port = WebHall.FreePort();
        var before = await Another(port);
        await using var supervisor = await Visitor.Come(hall, phone: false, before.Address);
        await supervisor.Open("/sign-in?to=/alarms");
        await supervisor.SignIn("supervisor-gz");
        await supervisor.Sees("实时接收中");
        // The stream is open: what is recorded from here on comes over it, or after it.
        await supervisor.Followed;
        await Raise("OS3", "131 km/h，限速 80");
        await supervisor.Sees("新报警 1 条");
        await before.Stop();
        await before.DisposeAsync();
        await supervisor.Sees("与服务器的连接中断，正在重新连接");
        await supervisor.Sees("连接中断，正在恢复");
        await supervisor.Picture("host-away-zh");

        await Raise("FT1", "连续驾驶 4 小时");
        await using var after = await Another(port);
        await supervisor.Sees("连接已恢复。");
        await supervisor.Sees("实时接收中");
        await supervisor.Sees("新报警 2 条");
        foreach (var reading in new[] { "131 km/h，限速 80", "连续驾驶 4 小时" })
            await Assertions.Expect(supervisor.Page.GetByRole(AriaRole.Row).Filter(new() { HasTextString = reading })).ToHaveCountAsync(1);
        supervisor.HadNoComplaints(but: "net::ERR_");
    }

    [Fact]
    public async Task the_board_of_waybills_is_walked_by_keyboard_and_its_filters_stand_in_the_address()
    {
        await using var officer = await Visitor.Come(hall, phone: false);
        await officer.Open("/sign-in?to=" + Uri.EscapeDataString($"/waybills?stage=DEPARTED"));
        await officer.SignIn("officer-gz");
        var first = officer.Page.Locator(".board tbody a").First;
        await Assertions.Expect(first).ToHaveTextAsync(hall.OnTheRoad.Number);
        await officer.IsAccessible();
        await officer.Picture("waybills-zh");
        await first.FocusAsync();
        await officer.Page.Keyboard.PressAsync("Enter");
        await officer.Sees("UN1017 氯");

        await officer.Open("/waybills?stage=VOIDED");
        await officer.Sees("没有符合条件的运单");
        await officer.Press("清除筛选");
        await officer.Sees(hall.OnTheRoad.Number);
        officer.HadNoComplaints();
    }

    [Fact]
    public async Task the_public_finds_no_way_to_the_boards_and_is_refused_by_the_host()
    {
        await using var passer = await Visitor.Come(hall, phone: true);
        await passer.Open("/waybills");
        await passer.Sees("登录已失效，请重新登录。");
        string.Join('\n', await Task.WhenAll(passer.Answers)).ShouldNotContain(hall.OnTheRoad.Number);
    }

    private async Task Raise(string code, string reading) => (await Officer.Act("raiseAlarm", new
    {
        alarm = Guid.CreateVersion7(), vehicle = Truck, code, level = "ONE", startedAt = "2026-03-02T01:59:00Z", reading, place = "广深高速 20 公里",
        ruleVersion = "1",
    })).Position.ShouldBePositive();

    /// <summary>A second host over the same record, which may come back at the same address.</summary>
    private async Task<RunningHost> Another(int port)
    {
        var host = await RunningHost.Start(hall.Database, hall.DataFolder, $"--urls=http://127.0.0.1:{port}", "--roles=api");
        host.Clock.Now = hall.Host.Clock.Now;
        return host;
    }

    private Desk Officer => hall.Host.As("440100", Role.Supervisor);

    /// <summary>A truck that the record knows; once.</summary>
    private async Task Registered()
    {
        var owner = new { kind = "ORGANISATION", name = "穗通危货运输有限公司", creditCode = "91440101MA5AAAA00W" };
        var licence = $"粤交运管许可穗字{Guid.CreateVersion7():n}号";
        (await (await hall.Host.As("superior-gd")).Act("importLicence", new
        {
            licence = Guid.CreateVersion7(), number = licence, sourceSystem = "gd-yunzheng", sourceKey = licence, checksum = new string('0', 64), item = "GD-RT-05",
            kind = "DANGEROUS_GOODS_OPERATION", holder = owner, division = "440100", authority = "广州市交通运输局", scope = new { text = "危险货物运输" },
            from = "2024-01-01", until = "2028-12-31",
        })).Position.ShouldBePositive();
        var known = await Officer.Read("query($id: ID!) { vehicleFile(id: $id) { id } }", new { id = Truck });
        if (known.GetProperty("vehicleFile").ValueKind is not System.Text.Json.JsonValueKind.Null) return;
        var position = (await Officer.Act("registerVehicle", new
        {
            vehicle = Truck, vin = "11111111111111111", @class = "W", owner, ownerLicence = licence, division = "440100",
            particulars = new { type = "重型罐式货车", totalMassKg = 31_000, seats = 2, isTractor = false, isTrailer = false, firstRegisteredOn = "2025-06-10" },
        })).Position;
        (await hall.Host.Installation.ReadModels.WaitFor("vehicle_file", position, TimeSpan.FromSeconds(30))).ShouldBeGreaterThanOrEqualTo(position);
    }
}
