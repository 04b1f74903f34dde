using System.Text.Json;
using Regulatory.Api.Specs.Hall;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Licensing;
using Regulatory.Domain.Licensing.Catalogue;
using Regulatory.Domain.Licensing.Licences;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Vehicles.Rules;
using Regulatory.Integration.Acts;

namespace Regulatory.Api.Specs.Supervision;

/// <summary>Who sees and does what with a vehicle, its driver and its alarms, over the API.</summary>
public sealed class SupervisionAccessSpec(LicensingHall hall) : HallSpec(hall)
{
    private const string Plate = "粤A77777/Yellow";
    private static readonly CreditCode Code = CreditCode.Parse("91440101MA5BBBB017");
    private static readonly PartyId Company = PartyId.Of(Code);

    private Desk Officer => Host.As("440100", Role.Supervisor);

    private Desk Fleet => Host.Colleague("fleet-story", "440100", Role.Applicant, Company);

    [Fact]
    public async Task an_enterprise_reads_its_own_vehicles_and_alarms_and_a_stranger_none()
    {
        await Give(
            new ImportLicence(
                new(Guid.NewGuid()), "SUP-STORY-1", "旧系统", "SUP-STORY-1", new('c', 64), ItemNumber.Parse("GD-RT-05"),
                LicenceKind.DangerousGoodsOperation, new(ApplicantKind.Organisation, "广危运输有限公司", Code), DivisionCode.Parse("440100"),
                "广州市交通运输局", new("危险货物运输"), new(2020, 1, 1), null),
            Role.SuperiorAuthority, "440000");
        var entered = new
        {
            vehicle = Plate, vin = "1M8GDM9AXKP042788", @class = "W", ownerLicence = "SUP-STORY-1", division = "440100",
            particulars = new { type = "重型罐式货车", totalMassKg = 31_000, seats = 2, isTractor = false, isTrailer = false, firstRegisteredOn = "2025-06-10" },
            owner = new { kind = "ORGANISATION", name = "广危运输有限公司", creditCode = Code.ToString() },
        };
        (await Host.As("440300", Role.Supervisor).Act("registerVehicle", entered)).Fault.ShouldBe("FORBIDDEN");
        (await Fleet.Act("registerVehicle", entered)).Fault.ShouldBe("FORBIDDEN");
        (await Officer.Act("registerVehicle", entered)).Position.ShouldBePositive();
        var again = await Officer.Act("registerVehicle", entered);
        (again.Rule, again.Error.GetProperty("message").GetString()!.Contains("V-02", StringComparison.Ordinal)).ShouldBe((PlateOnOneVehicle.Id.ToString(), true));

        var alarm = new AlarmCaseId(Guid.NewGuid());
        await Give(
            new RaiseAlarm(
                alarm, VehicleKey.Parse(Plate), AlarmCode.OS2, AlarmLevel.Two, Host.Clock.GetCurrentInstant(), "98 km/h, limit 80", null, "overspeed-1"),
            Role.System, "440000");

        foreach (var desk in new[] { Officer, Fleet, Host.As("440000", Role.Auditor) })
        {
            (await Stage(desk)).ShouldBe("REGISTERED");
            (await Level(desk, alarm)).ShouldBe("TWO");
        }
        foreach (var desk in new[] { Host.As("440300", Role.Supervisor), Host.As("440100", Role.Applicant) })
        {
            (await Stage(desk)).ShouldBeNull();
            (await Level(desk, alarm)).ShouldBeNull();
        }

        (await Host.As("440100", Role.Applicant).Act("acknowledgeAlarm", new { alarm = alarm.ToString(), findings = "属实" })).Fault.ShouldBe("FORBIDDEN");
        (await Fleet.Act("acknowledgeAlarm", new { alarm = alarm.ToString(), findings = "属实" })).Position.ShouldBePositive();
    }

    [Fact]
    public async Task a_drivers_name_is_read_by_who_supervises_or_employs_and_masked_for_others()
    {
        var opened = new
        {
            driver = new { kind = "NATURAL_PERSON", name = "欧阳锋", residentId = "44030519851231123X" },
            qualification = "440100198512310001", employer = Company.ToString(), division = "440100",
        };
        (await Host.As("440100", Role.Applicant).Act("openDutyLog", opened)).Fault.ShouldBe("FORBIDDEN");
        (await Fleet.Act("openDutyLog", opened)).Position.ShouldBePositive();
        (await Name(Officer)).ShouldBe("欧阳锋");
        (await Name(Fleet)).ShouldBe("欧阳锋");
        (await Name(Host.As("440000", Role.Auditor))).ShouldBe("欧*");
        (await Name(Host.As("440100", Role.Applicant))).ShouldBeNull();
    }

    private async Task<string?> Stage(Desk desk) =>
        Text(await Latest(desk, "query($id: ID!, $at: LedgerPosition) { it: vehicleFile(id: $id, atLeast: $at) { value: stage } }", Plate));

    private async Task<string?> Level(Desk desk, AlarmCaseId alarm) =>
        Text(await Latest(desk, "query($id: ID!, $at: LedgerPosition) { it: alarm(id: $id, atLeast: $at) { value: level } }", alarm.ToString()));

    private async Task<string?> Name(Desk desk) => Text(await Latest(
        desk, "query($id: ID!, $at: LedgerPosition) { it: driverDuty(id: $id, atLeast: $at) { value: driverName } }",
        Host.Installation.Pseudonyms.PartyOf(ResidentId.Parse("44030519851231123X")).ToString()));

    private async Task<JsonElement> Latest(Desk desk, string query, string id) =>
        (await desk.Read(query, new { id, at = Answering.Position(await Host.Installation.Ledger.Head()) })).GetProperty("it");

    private static string? Text(JsonElement row) => row.ValueKind is JsonValueKind.Null ? null : row.GetProperty("value").GetString();

    private async Task Give(object command, Role role, string division) => (await Host.Installation.Executor.Execute(new Act(
        command, Guid.NewGuid(), new("spec", "测试", [role], DivisionCode.Parse(division), "交通运输厅")))).ShouldBeOfType<ActAccepted>();
}
