using Regulatory.Api.Specs.Hall;
using Regulatory.Api.Specs.Waybills;
using Regulatory.Domain.Kernel;

namespace Regulatory.Web.Specs;

/// <summary>Eight tonnes of chlorine that have left, and what stands behind them.</summary>
internal sealed record DepartedWaybill(string Id, string Number, CarrierOfGoods Carrier)
{
    private static readonly object[] Checklist =
    [
        .. new[] { "VEHICLE", "TANK", "DEVICES_AND_MARKS", "TERMINAL", "EMERGENCY_GEAR", "PAPERS", "BRIEFING" }.Select(item => new { item, inOrder = true }),
    ];

    private static readonly object[] FiveChecks =
    [
        .. new[] { "VEHICLE_PAPERS", "CREW_QUALIFICATIONS", "VEHICLE_INSPECTION", "TANK_INSPECTION", "GOODS_MATCH" }.Select(check => new { check, passed = true }),
    ];

    /// <param name="plate">Each spec has a truck of its own.</param>
    /// <param name="day">And a day of its own: one driver cannot be on two trips.</param>
    public static async Task<DepartedWaybill> On(RunningHost host, string plate, string day)
    {
        var carrier = new CarrierOfGoods(host);
        await carrier.Register();
        var waybill = await carrier.Drafted(plate, CarrierOfGoods.Escort, $"{day}T03:00:00Z", $"{day}T06:00:00Z");
        var driver = carrier.OnBoard(CarrierOfGoods.Driver);
        (await carrier.Dispatcher.Act("validateWaybill", new { waybill })).Position.ShouldBePositive();
        (await carrier.Dispatcher.Act("issueWaybill", new { waybill })).Position.ShouldBePositive();
        foreach (var member in new[] { driver, carrier.OnBoard(CarrierOfGoods.Escort) })
            (await member.Act("recordPreTripCheck", new { waybill, answers = Checklist })).Position.ShouldBePositive();
        (await carrier.Loader.Act("confirmLoading", new { waybill, answers = FiveChecks, loadedKg = 8_000, grossKg = 20_000, recordNumber = "ZZ-1" }))
            .Position.ShouldBePositive();
        var position = (await driver.Act("departOnTrip", new { waybill })).Position;
        var found = await carrier.Dispatcher.Read(
            "query($id: ID!, $at: LedgerPosition) { waybill(id: $id, atLeast: $at) { number } }",
            new { id = waybill, at = position.ToString(System.Globalization.CultureInfo.InvariantCulture) });
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
        (await host.Installation.ReadModels.WaitFor("licence_register", position, TimeSpan.FromSeconds(30))).ShouldBeGreaterThanOrEqualTo(position);
    }
}
