using System.Text.Json.Nodes;
using Microsoft.Playwright;
using NodaTime;
using Regulatory.Api.Specs.Hall;
using Regulatory.Api.Specs.Waybills;

namespace Regulatory.Web.Specs;

/// <summary>One trip by clicking: its dispatcher, driver, loader and consignee each do their part, and the police stop it on the way.</summary>
[Collection(nameof(WebHall))]
public sealed class WaybillRolesSpec(WebHall hall)
{
    private const string Truck = "粤A20009/Yellow", Escort = "440106199107222014";

    /// <summary>Fields with choices; the others are typed.</summary>
    private static readonly string[] Chosen = [".body", "vehicle.class", "tank.kind", ".package", ".unit", "consignor.kind", ".foodOrFeed"];

    [Fact]
    public async Task a_trip_goes_from_its_dispatcher_to_its_consignee_by_clicking()
    {
        hall.Host.Clock.Now += Duration.FromMinutes(1);
        var carrier = new CarrierOfGoods(hall.Host) { Drives = ("陈驾驶", "440106198503151014"), Escorts = ("林押运", Escort) };
        await Folded("licence_register", await carrier.Register());
        await carrier.Enter(Truck);
        await using var dispatcher = await SignedIn("dispatcher");
        var address = await Writes(dispatcher, carrier);
        await Mends(dispatcher, carrier);
        await Does(dispatcher, "派单", "已派单");
        await dispatcher.Press("English");
        await Stands(dispatcher, "Issued");
        await dispatcher.Sees("Dangerous-goods waybill");
        await dispatcher.IsAccessible();

        await using var driver = await Visitor.Come(hall, phone: true);
        await driver.Holds(carrier.OnBoard(carrier.Drives.Id).Token!);
        await driver.Open(address);
        // A check that was not answered is none.
        await Send(driver);
        await Assertions.Expect(Field(driver, "answers.0.inOrder")).ToHaveValueAsync("");
        await driver.Sees("请填写");
        for (var point = 0; point < 7; point++) await Field(driver, $"answers.{point}.inOrder").SelectOptionAsync("true");
        await driver.Picture("pre-trip-zh");
        await driver.IsAccessible();
        await Send(driver);
        await driver.Sees("例检（驾驶员）");
        var waybill = Guid.Parse((await carrier.Dispatcher.Read("query($number: WaybillNumber!) { waybill(number: $number) { id } }", new { number = address.Split('/')[^1] }))
            .GetProperty("waybill").Text("id").Split(':')[^1]);
        await Folded("waybill_docket", (await carrier.OnBoard(Escort).Act("recordPreTripCheck", new { waybill, answers = CarrierOfGoods.Checklist })).Position);

        await Loads();
        await driver.Page.ReloadAsync();
        await Does(driver, "起运", "已起运");
        await Stops(address);
        await driver.Page.ReloadAsync();
        await Send(driver);
        await driver.Sees("WAY-ARR-001");
        await driver.Page.FillAsync("[id='photoSha256']", new string('a', 64));
        await Does(driver, "到达", "已到达");

        await using var consignee = await SignedIn("consignee");
        await Finds(consignee);
        await consignee.Page.FillAsync("[id='receivedKg']", "7990");
        await consignee.Page.FillAsync("[id='explanation']", "罐底残液");
        await consignee.IsAccessible();
        await consignee.Picture("sign-for-goods-zh");
        await Does(consignee, "签收", "已完结");
        await consignee.Sees("签收 7990 千克，短少 10 千克");
        await consignee.Press("English");
        await Stands(consignee, "Completed");
        await consignee.Sees("Signed for 7990 kg, 10 kg missing");
        foreach (var visitor in new[] { dispatcher, driver, consignee }) visitor.HadNoComplaints();
    }

    /// <summary>A waybill with an escort who has no qualification; what its validation finds stands there with the article.</summary>
    private static async Task<string> Writes(Visitor dispatcher, CarrierOfGoods carrier)
    {
        await dispatcher.Press("运单看板");
        await dispatcher.Press("新建运单");
        await dispatcher.Sees("运单编号由系统分配");
        (await dispatcher.Page.InputValueAsync("[id='particulars.carrier.creditCode']")).ShouldBe(CarrierOfGoods.Company);
        await Fill(dispatcher, "particulars", carrier.Chlorine(Truck, CarrierOfGoods.Unqualified));
        await Fill(dispatcher, "particulars.load.foodOrFeed", "false");
        await Fill(dispatcher, "particulars.route.start.point.latitude", "23.11");
        await Fill(dispatcher, "particulars.route.start.point.longitude", "113.45");
        await dispatcher.IsAccessible();
        await dispatcher.Picture("waybill-new-zh");
        await Send(dispatcher);
        await Stands(dispatcher, "已制单");
        await Does(dispatcher, "校验", "校验未通过");
        await dispatcher.Sees("押运员没有有效的危险货物运输从业资格");
        await dispatcher.Sees("《危险货物道路运输安全管理办法》第44条");
        await dispatcher.IsAccessible();
        return new Uri(dispatcher.Page.Url).AbsolutePath;
    }

    /// <summary>Nothing is issued that was rejected; with another escort it is in order.</summary>
    private static async Task Mends(Visitor dispatcher, CarrierOfGoods carrier)
    {
        await dispatcher.Press("其他办理事项");
        await Tab(dispatcher, "派单");
        await Send(dispatcher);
        await dispatcher.Sees("WAY-LIF-001");
        await dispatcher.Picture("waybill-rejected-zh");
        await Tab(dispatcher, "改单");
        (await dispatcher.Page.InputValueAsync("[id='particulars.load.lines.0.properName']")).ShouldBe("氯");
        (await dispatcher.Page.InputValueAsync("[id='particulars.route.start.point.latitude']")).ShouldStartWith("23.11");
        // What nobody can read is no answer.
        (await dispatcher.Page.InputValueAsync("[id='particulars.load.foodOrFeed']")).ShouldBeEmpty();
        (await dispatcher.Page.InputValueAsync("[id='particulars.consignor.kind']")).ShouldBeEmpty();
        await dispatcher.Sees("以下内容无法从记录读出");
        await Fill(dispatcher, "particulars.load.foodOrFeed", "false");
        var said = carrier.Chlorine(Truck, Escort);
        // The numbers of persons, and what no record shows, are typed again.
        foreach (var (party, field) in new[]
        {
            ("consignor", "kind"), ("consignor", "creditCode"), ("loader", "telephone"), ("consignee", "telephone"), ("carrier", "telephone"), ("driver", "residentId"), ("driver", "qualificationNumber"),
            ("escort", "residentId"), ("escort", "qualificationNumber"),
        })
            await Fill(dispatcher, $"particulars.{party}.{field}", said[party]![field]!);
        await Send(dispatcher);
        await Stands(dispatcher, "已制单");
        await Does(dispatcher, "校验", "校验通过");
    }

    /// <summary>Too much is refused and says which check failed; eight tonnes are loaded.</summary>
    private async Task Loads()
    {
        await using var loader = await SignedIn("loader");
        await Finds(loader);
        for (var check = 0; check < 5; check++) await Field(loader, $"answers.{check}.passed").SelectOptionAsync("true");
        await loader.Page.FillAsync("[id='recordNumber']", "ZZ-1");
        await loader.Page.FillAsync("[id='loadedKg']", "10001");
        await loader.Page.FillAsync("[id='grossKg']", "20000");
        await loader.IsAccessible();
        await loader.Picture("loading-zh");
        await Send(loader);
        await loader.Sees("不予装货：装载质量");
        await loader.Press("English");
        await loader.Sees("Loading was refused: Masses");
        await loader.Press("中文");
        // A second refusal at the same moment would be the same one.
        hall.Host.Clock.Now += Duration.FromMinutes(1);
        for (var check = 0; check < 5; check++) await Field(loader, $"answers.{check}.passed").SelectOptionAsync("true");
        await loader.Page.FillAsync("[id='recordNumber']", "ZZ-2");
        await loader.Page.FillAsync("[id='loadedKg']", "8000");
        await loader.Page.FillAsync("[id='grossKg']", "20000");
        await Does(loader, "装货查验", "已装货查验");
        await loader.Sees("五必查合格");
        loader.HadNoComplaints();
    }

    /// <summary>The police find the truck by its plate and record what they found.</summary>
    private async Task Stops(string address)
    {
        await using var police = await SignedIn("police-gz", phone: true);
        await police.Press("路检");
        await police.Page.GetByLabel("运单编号或车牌号").FillAsync(Truck.Split('/')[0]);
        await police.Page.Keyboard.PressAsync("Enter");
        await police.Page.Locator($"a[href='{address}']").ClickAsync();
        await police.Sees("陈驾驶");
        foreach (var (field, value) in new[]
        {
            ("officer-1-certificateNumber", "粤公-001"), ("officer-1-certificateUntil", "2027-12-31"), ("officer-2-account", "police2-gz"), ("officer-2-name", "凤警官"),
            ("officer-2-certificateNumber", "粤公-002"), ("officer-2-certificateUntil", "2027-12-31"), ("findings", "通行证、路线相符。"), ("place", "广佛高速 12 公里处"),
        })
            await police.Page.FillAsync($"#{field}", value);
        await police.Page.GetByText("合格", new() { Exact = true }).ClickAsync();
        await police.Press("提交路检记录");
        await police.Sees("路检：合格");
        await police.Press("English");
        await police.Sees("Inspected on the road: in order");
        await police.IsAccessible();
        police.HadNoComplaints();
    }

    private async Task<Visitor> SignedIn(string account, bool phone = false)
    {
        var visitor = await Visitor.Come(hall, phone);
        await visitor.Open("/sign-in");
        await visitor.SignIn(account);
        await visitor.Sees("您好，");
        return visitor;
    }

    /// <summary>From the first page to the waybill of the truck.</summary>
    private static async Task Finds(Visitor visitor)
    {
        await visitor.Press("运单看板");
        await visitor.Page.GetByRole(AriaRole.Row).Filter(new() { HasTextString = Truck.Split('/')[0] }).GetByRole(AriaRole.Link).First.ClickAsync();
        await Assertions.Expect(visitor.Page.Locator(".standing .word")).ToBeVisibleAsync();
    }

    /// <summary>Fills in what a waybill says, field by field; a list gets the entries that it lacks.</summary>
    private static async Task Fill(Visitor visitor, string path, JsonNode value)
    {
        switch (value)
        {
            case JsonObject group:
                // That a party is an organisation stands in the form already.
                foreach (var (name, below) in group.Where(field => $"{field.Value}" != "ORGANISATION")) await Fill(visitor, $"{path}.{name}", below!);
                break;
            case JsonArray list:
                for (var i = 0; i < list.Count; i++)
                {
                    if (list[i] is not JsonObject && await Field(visitor, $"{path}.{i}").CountAsync() == 0)
                        await visitor.Page.GetByRole(AriaRole.Group, new() { NameString = "次要危险性", Exact = true }).GetByRole(AriaRole.Button, new() { NameString = "增加一项" }).ClickAsync();
                    await Fill(visitor, $"{path}.{i}", list[i]!);
                }
                break;
            default:
                var field = Field(visitor, path);
                var text = path.EndsWith("plannedStart", StringComparison.Ordinal) || path.EndsWith("plannedArrival", StringComparison.Ordinal) ? InProvince($"{value}") : $"{value}";
                if (Chosen.Any(name => path.EndsWith(name, StringComparison.Ordinal))) await field.SelectOptionAsync(text);
                else await field.FillAsync(text);
                break;
        }
    }

    private static ILocator Field(Visitor visitor, string path) => visitor.Page.Locator($"[id='{path}']");

    private static string InProvince(string moment) =>
        DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture).ToOffset(TimeSpan.FromHours(8)).ToString("yyyy-MM-dd'T'HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    private static Task Tab(Visitor visitor, string act) => visitor.Page.GetByRole(AriaRole.Tab, new() { NameString = act, Exact = true }).ClickAsync();

    private static async Task Does(Visitor visitor, string act, string stage)
    {
        await Tab(visitor, act);
        await Send(visitor);
        await Stands(visitor, stage);
    }

    private static Task Send(Visitor visitor) => visitor.Page.Locator("button[type=submit]").First.ClickAsync();

    private static Task Stands(Visitor visitor, string word) => Assertions.Expect(visitor.Page.Locator(".standing .word")).ToHaveTextAsync(word);

    private async Task Folded(string model, long position) =>
        (await hall.Host.Installation.ReadModels.WaitFor(model, position, TimeSpan.FromSeconds(30))).ShouldBeGreaterThanOrEqualTo(position);
}
