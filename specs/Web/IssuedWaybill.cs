using Regulatory.Api.Specs.Hall;
using Regulatory.Api.Specs.Waybills;

namespace Regulatory.Web.Specs;

/// <summary>A waybill for eight tonnes of chlorine, and what stands behind it.</summary>
internal sealed record IssuedWaybill(string Id, string Number, CarrierOfGoods Carrier)
{
    /// <summary>On the road. One driver is on one trip at a time: a hall has one such waybill.</summary>
    public static async Task<IssuedWaybill> OnTheRoad(RunningHost host)
    {
        var trip = await Issued(host, "粤A20001/Yellow", "2026-03-02");
        object waybill = new { waybill = trip.Id };
        var driver = trip.Carrier.OnBoard(CarrierOfGoods.Driver);
        foreach (var member in new[] { driver, trip.Carrier.OnBoard(CarrierOfGoods.Escort) })
            (await member.Act("recordPreTripCheck", new { waybill = trip.Id, answers = CarrierOfGoods.Checklist })).Position.ShouldBePositive();
        (await trip.Carrier.Loader.Act(
            "confirmLoading", new { waybill = trip.Id, answers = CarrierOfGoods.FiveChecks, loadedKg = 8_000, grossKg = 20_000, recordNumber = "ZZ-1" }))
            .Position.ShouldBePositive();
        await Folded(host, (await driver.Act("departOnTrip", waybill)).Position);
        return trip;
    }

    /// <param name="plate">Each has a truck of its own.</param>
    /// <param name="day">And a day of its own.</param>
    public static async Task<IssuedWaybill> Issued(RunningHost host, string plate, string day)
    {
        var carrier = new CarrierOfGoods(host);
        await carrier.Register();
        var waybill = await carrier.Drafted(plate, CarrierOfGoods.Escort, $"{day}T03:00:00Z", $"{day}T06:00:00Z");
        (await carrier.Dispatcher.Act("validateWaybill", new { waybill })).Position.ShouldBePositive();
        var position = (await carrier.Dispatcher.Act("issueWaybill", new { waybill })).Position;
        await Folded(host, position);
        var found = await carrier.Dispatcher.Read("query($id: ID!) { waybill(id: $id) { number } }", new { id = waybill });
        return new(waybill.ToString(), found.GetProperty("waybill").Text("number"), carrier);
    }

    /// <summary>An order that keeps the escort from working, and that the register knows of.</summary>
    public async Task SuspendEscort(RunningHost host)
    {
        var superior = await host.As("superior-gd");
        var licence = (await superior.Read(
            "query($number: String!) { licence(number: $number) { id } }", new { number = Carrier.NumberOf(CarrierOfGoods.Escort) }))
            .GetProperty("licence").Text("id");
        var position = (await superior.Act("suspendLicence", new { licence, kind = "LICENCE_WITHHELD", decisionNumber = "粤交罚〔2026〕1号" })).Position;
        await Folded(host, position);
    }

    private static async Task Folded(RunningHost host, long position)
    {
        foreach (var model in new[] { "waybill_docket", "waybill_board", "licence_register" })
            (await host.Installation.ReadModels.WaitFor(model, position, TimeSpan.FromSeconds(30))).ShouldBeGreaterThanOrEqualTo(position);
    }
}
