using System.Net;
using System.Text.Json;
using NodaTime.Text;
using Regulatory.Api.Specs.Hall;
using Regulatory.Api.Specs.Supervision;
using Regulatory.Domain.Governance.AccessLogs;
using Regulatory.Domain.Kernel;

namespace Regulatory.Api.Specs.Waybills;

/// <summary>Chlorine on the road: what is refused, and how a trip goes from its draft to its completion.</summary>
public sealed class WaybillJourneySpec(LicensingHall hall) : HallSpec(hall)
{
    private const string Question = """
        query($id: ID!, $at: LedgerPosition) {
          waybill(id: $id, atLeast: $at) {
            number stage printed driverName escortName loadedKg shortageKg failedChecks
            broken { code rule article zh en } warnings { kind about } timeline { zh en capacity }
            snapshot { asOf licence { number standing } goods { number from } }
          }
        }
        """;

    [Fact]
    public async Task chlorine_with_an_unqualified_escort_is_refused_by_W_03_with_its_article()
    {
        var carrier = new CarrierOfGoods(Host);
        await carrier.Register();
        var waybill = await carrier.Drafted("粤A10001/Yellow", CarrierOfGoods.Unqualified);
        var position = (await carrier.Dispatcher.Act("validateWaybill", new { waybill })).Position;

        var docket = await Read(carrier.Dispatcher, waybill, position);
        docket.Text("stage").ShouldBe("REJECTED");
        var broken = docket.GetProperty("broken").EnumerateArray().ShouldHaveSingleItem();
        (broken.Text("code"), broken.Text("rule"), broken.Text("article")).ShouldBe(("W-03", "WAY-VAL-003", "O29/44"));
        broken.Text("zh").ShouldContain("押运员没有有效的危险货物运输从业资格");
        (await carrier.Dispatcher.Act("issueWaybill", new { waybill })).Rule.ShouldBe("WAY-LIF-001");

        var revised = carrier.Chlorine("粤A10001/Yellow", CarrierOfGoods.Escort);
        (await carrier.Dispatcher.Act("reviseWaybill", new { waybill, particulars = revised })).Position.ShouldBePositive();
        position = (await carrier.Dispatcher.Act("validateWaybill", new { waybill })).Position;
        (await Read(carrier.Dispatcher, waybill, position)).Text("stage").ShouldBe("VALIDATED");
    }

    [Fact]
    public async Task a_certificate_serves_no_plate_but_that_of_its_vehicle()
    {
        var carrier = new CarrierOfGoods(Host);
        await carrier.Register();
        var waybill = await carrier.Drafted("粤A10006/Yellow", CarrierOfGoods.Escort);
        var invented = carrier.Chlorine("粤A99999/Yellow", CarrierOfGoods.Escort);
        await Done(carrier.Dispatcher, "reviseWaybill", new { waybill, particulars = invented });
        var position = await Done(carrier.Dispatcher, "validateWaybill", new { waybill });

        var docket = await Read(carrier.Dispatcher, waybill, position);
        docket.Text("stage").ShouldBe("REJECTED");
        docket.GetProperty("broken").EnumerateArray().Select(broken => broken.Text("code")).ShouldBe(["W-02", "W-12"]);
    }

    [Fact]
    public async Task a_truck_whose_inspection_found_the_second_grade_is_refused_by_W_18()
    {
        var carrier = new CarrierOfGoods(Host);
        await carrier.Register();
        var waybill = await carrier.Drafted("粤A10007/Yellow", CarrierOfGoods.Escort);
        await Done(
            Host.As("440100", Role.Supervisor), "recordTechnicalInspection",
            new { vehicle = "粤A10007/Yellow", reportNumber = "JC-1", inspectedOn = "2026-03-01", grade = "TWO" });
        var position = await Done(carrier.Dispatcher, "validateWaybill", new { waybill });
        (await Read(carrier.Dispatcher, waybill, position)).GetProperty("broken").EnumerateArray().ShouldHaveSingleItem().Text("code").ShouldBe("W-18");
    }

    [Fact]
    public async Task with_a_proper_escort_it_goes_from_draft_to_completion()
    {
        var carrier = new CarrierOfGoods(Host);
        await carrier.Register();
        var waybill = await carrier.Drafted("粤A10002/Yellow", CarrierOfGoods.Escort);
        await Done(carrier.Dispatcher, "validateWaybill", new { waybill });
        await Done(carrier.Dispatcher, "issueWaybill", new { waybill });
        await Done(carrier.OnBoard(CarrierOfGoods.Driver), "recordPreTripCheck", new { waybill, answers = CarrierOfGoods.Checklist });
        await Done(carrier.OnBoard(CarrierOfGoods.Escort), "recordPreTripCheck", new { waybill, answers = CarrierOfGoods.Checklist });
        (await carrier.OnBoard(CarrierOfGoods.Driver).Act("departOnTrip", new { waybill })).Rule.ShouldBe("WAY-DEP-001");
        await Done(carrier.Loader, "confirmLoading", new { waybill, answers = CarrierOfGoods.FiveChecks, loadedKg = 8_000, grossKg = 20_000, recordNumber = "ZZ-1" });
        await Done(carrier.OnBoard(CarrierOfGoods.Driver), "departOnTrip", new { waybill });
        (await carrier.OnBoard(CarrierOfGoods.Driver).Act("arriveAtDestination", new { waybill })).Rule.ShouldBe("WAY-ARR-001");
        await Done(carrier.OnBoard(CarrierOfGoods.Driver), "arriveAtDestination", new { waybill, photoSha256 = new string('a', 64) });

        // There, but not signed for: truck and crew are free for the next trip (W-11).
        var next = await carrier.Drafted("粤A10002/Yellow", CarrierOfGoods.Escort);
        await Done(carrier.Dispatcher, "validateWaybill", new { waybill = next });
        await Done(carrier.Dispatcher, "issueWaybill", new { waybill = next });
        await Done(carrier.Dispatcher, "cancelWaybill", new { waybill = next, reason = "例" });
        var position = await Done(carrier.Consignee, "signForGoods", new { waybill, receivedKg = 7_990 });

        var docket = await Read(Host.As("440100", Role.EnforcementOfficer), waybill, position);
        docket.Text("stage").ShouldBe("COMPLETED");
        await TrendOfIndicators.AgreesWithTheMonth(
            Host.Colleague("supervisor-trend", "440100", Role.Supervisor), new(2026, 3, 2), ChinaTime.DayOf(Host.Clock.Now));
        docket.GetProperty("printed")[0].GetString().ShouldBe("UN1017, 氯, 2.3 (5.1, 8), -, 罐体, 8 t");
        docket.GetProperty("shortageKg").GetInt32().ShouldBe(10);
        docket.Text("snapshot", "licence", "number").ShouldBe(carrier.Licence);
        docket.GetProperty("warnings").EnumerateArray().Select(warning => warning.Text("kind")).ShouldContain("TERMINAL_NOT_TRACKED");
        docket.GetProperty("timeline").EnumerateArray().Select(entry => entry.Text("zh")[..2]).ShouldBe(
            ["制单", "校验", "派单", "例检", "例检", "装货", "起运", "到达", "签收", "完结"]);
        (await carrier.Dispatcher.Act("cancelWaybill", new { waybill, reason = "例" })).Rule.ShouldBe("WAY-LIF-020");

        using var paper = await carrier.OnBoard(CarrierOfGoods.Driver).Get($"/waybills/{waybill}/waybill.pdf");
        (paper.StatusCode, paper.Content.Headers.ContentType?.MediaType).ShouldBe((HttpStatusCode.OK, "application/pdf"));
        (await paper.Content.ReadAsByteArrayAsync())[..5].ShouldBe("%PDF-"u8.ToArray());
        using var none = await Host.As("440300", Role.Police).Get($"/waybills/{waybill}/waybill.pdf");
        none.StatusCode.ShouldBe(HttpStatusCode.NotFound);

        var flow = (await Host.As("440600", Role.Supervisor).Read(
            """query($at: LedgerPosition) { goodsFlows(where: { hazardClass: { eq: "2.3" }, to: { eq: "440600" } }, atLeast: $at) { nodes { from to month kilograms } } }""",
            new { at = Answering.Position(position) })).GetProperty("goodsFlows").GetProperty("nodes").EnumerateArray().ShouldHaveSingleItem();
        (flow.Text("from"), flow.Text("to"), flow.Text("month")).ShouldBe(("440100", "440600", "2026-03-01"));
    }

    [Fact]
    public async Task a_loading_that_fails_a_check_is_refused_and_says_which()
    {
        var carrier = new CarrierOfGoods(Host);
        await carrier.Register();
        var waybill = await carrier.Drafted("粤A10003/Yellow", CarrierOfGoods.Escort, "2026-03-03T03:00:00Z", "2026-03-03T06:00:00Z");
        await Done(carrier.Dispatcher, "validateWaybill", new { waybill });
        await Done(carrier.Dispatcher, "issueWaybill", new { waybill });
        await Done(carrier.OnBoard(CarrierOfGoods.Driver), "recordPreTripCheck", new { waybill, answers = CarrierOfGoods.Checklist });
        await Done(carrier.OnBoard(CarrierOfGoods.Escort), "recordPreTripCheck", new { waybill, answers = CarrierOfGoods.Checklist });
        var position = await Done(
            carrier.Loader, "confirmLoading", new { waybill, answers = CarrierOfGoods.FiveChecks, loadedKg = 10_001, grossKg = 20_000, recordNumber = "ZZ-1" });

        var docket = await Read(carrier.Loader, waybill, position);
        docket.Text("stage").ShouldBe("PRE_TRIP_CHECKED");
        docket.GetProperty("failedChecks").EnumerateArray().ShouldHaveSingleItem().GetString().ShouldBe("MASSES");
        (await carrier.OnBoard(CarrierOfGoods.Driver).Act("departOnTrip", new { waybill })).Rule.ShouldBe("WAY-DEP-001");
    }

    [Fact]
    public async Task of_two_waybills_issued_at_once_for_one_truck_W_11_refuses_one()
    {
        var carrier = new CarrierOfGoods(Host);
        await carrier.Register();
        var waybills = new List<Guid>();
        for (var i = 0; i < 4; i++)
        {
            var waybill = await carrier.Drafted("粤A10004/Yellow", CarrierOfGoods.Escort, "2026-03-04T03:00:00Z", "2026-03-04T06:00:00Z");
            await Done(carrier.Dispatcher, "validateWaybill", new { waybill });
            waybills.Add(waybill);
        }
        var answers = await Task.WhenAll(waybills.Select(waybill => carrier.Dispatcher.Act("issueWaybill", new { waybill })));

        var refused = answers.Where(answer => answer.Whole.GetProperty("data").GetProperty("done").GetProperty("errors").ValueKind is not JsonValueKind.Null).ToList();
        refused.Count.ShouldBe(3);
        refused.ShouldAllBe(answer => answer.Rule == "WAY-VAL-011");
    }

    [Fact]
    public async Task a_waybill_is_seen_by_those_whom_it_concerns_and_by_nobody_else()
    {
        var carrier = new CarrierOfGoods(Host);
        await carrier.Register();
        var waybill = await carrier.Drafted("粤A10005/Yellow", CarrierOfGoods.Escort, "2026-03-05T03:00:00Z", "2026-03-05T06:00:00Z");
        var position = await Done(carrier.Dispatcher, "validateWaybill", new { waybill });
        foreach (var desk in new[]
                 {
                     carrier.Dispatcher, carrier.Loader, carrier.Consignee, carrier.OnBoard(CarrierOfGoods.Driver), carrier.OnBoard(CarrierOfGoods.Escort),
                     Host.As("440100", Role.EnforcementOfficer), Host.As("440600", Role.EnforcementOfficer), Host.As("440000", Role.Police),
                 })
            (await Read(desk, waybill, position)).Text("stage").ShouldBe("VALIDATED");
        foreach (var desk in new[]
                 {
                     Host.As("440300", Role.EnforcementOfficer), Host.As("440300", Role.Police),
                     Host.As("440100", PartyId.Parse("E:91440101MA59PRYR7C"), Role.Dispatcher),
                 })
            (await Read(desk, waybill, position)).ValueKind.ShouldBe(JsonValueKind.Null);

        var (officer, consignee) = (await Read(Host.As("440100", Role.EnforcementOfficer), waybill, position), await Read(carrier.Consignee, waybill, position));
        (officer.Text("driverName"), consignee.Text("driverName")).ShouldBe(("张三", "张*"));
        (await Host.As("440100", PartyId.Parse("E:91440101MA59PRYR7C"), Role.Dispatcher).Act("cancelWaybill", new { waybill, reason = "例" })).Fault.ShouldBe("FORBIDDEN");
    }

    [Fact]
    public async Task an_officer_of_a_city_on_the_way_reads_it_by_its_number_while_it_is_on_the_road_and_on_record()
    {
        var carrier = new CarrierOfGoods(Host);
        await carrier.Register();
        var waybill = await carrier.Drafted("粤A10008/Yellow", CarrierOfGoods.Escort, "2026-03-06T03:00:00Z", "2026-03-06T06:00:00Z");
        var position = await Done(carrier.Dispatcher, "validateWaybill", new { waybill });
        var number = (await Read(carrier.Dispatcher, waybill, position)).Text("number");
        var passing = Host.As("440300", Role.Police);
        (await Registers(passing)).Code.ShouldBe(HttpStatusCode.NotFound, "it is not issued");

        position = await Done(carrier.Dispatcher, "issueWaybill", new { waybill });
        await Read(carrier.Dispatcher, waybill, position);
        var (code, told) = await Registers(passing);
        code.ShouldBe(HttpStatusCode.OK);
        told.ShouldSatisfyAllConditions(
            text => text.ShouldContain("A10008/Yellow"), text => text.ShouldContain("UN1017"), text => text.ShouldContain(waybill.ToString()),
            text => text.ShouldNotContain("13800000001"), text => text.ShouldNotContain(CarrierOfGoods.Driver));
        using (var said = JsonDocument.Parse(told)) said.RootElement.GetProperty("waybill").GetProperty("crew").GetArrayLength().ShouldBe(2);
        var day = LocalDatePattern.Iso.Format(ChinaTime.DayOf(Host.Clock.Now));
        (await Host.Installation.Ledger.LoadStream(new("governance.access-log", $"{day}:spec"))).Select(fact => Host.Installation.Catalogue.Decode(fact))
            .OfType<SensitiveValuesRead>().ShouldContain(read => read.Reference == number && read.Purpose == ReadingPurpose.Inspection);

        using (var own = JsonDocument.Parse((await Registers(Host.As("440100", Role.EnforcementOfficer))).Text))
            own.RootElement.GetProperty("waybill").ValueKind.ShouldBe(JsonValueKind.Null, "its docket is open to them");
        (await Registers(Host.As("440300", Role.Supervisor))).Code.ShouldBe(HttpStatusCode.NotFound);
        position = await Done(carrier.Dispatcher, "cancelWaybill", new { waybill, reason = "例" });
        await Read(carrier.Dispatcher, waybill, position);
        (await Registers(passing)).Code.ShouldBe(HttpStatusCode.NotFound, "it is over");

        async Task<(HttpStatusCode Code, string Text)> Registers(Desk desk)
        {
            using var answer = await desk.Get($"/waybills/{number}/registers");
            return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
        }
    }

    private static async Task<long> Done(Desk desk, string act, object input) => (await desk.Act(act, input)).Position;

    private static async Task<JsonElement> Read(Desk desk, Guid waybill, long position) =>
        (await desk.Read(Question, new { id = waybill, at = Answering.Position(position) })).GetProperty("waybill");
}
