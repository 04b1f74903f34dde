using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Alarms;
using Regulatory.Domain.Supervision.Archives;
using Regulatory.Domain.Supervision.Duties;
using Regulatory.Domain.Supervision.Platforms;
using Regulatory.Domain.Supervision.Terminals;
using Regulatory.Domain.Supervision.Terminals.Models;
using Regulatory.Domain.Supervision.Vehicles;

namespace Regulatory.Domain.Specs.Supervision;

/// <summary>What the specs of supervision share: a dangerous-goods truck of Guangzhou, its terminal, its owner and its driver.</summary>
public static class SupervisionExamples
{
    /// <summary>A Monday.</summary>
    public static readonly LocalDate Day = new(2026, 3, 2);
    public static readonly Instant Ten = ChinaTime.At(Day, new(10, 0));
    public static readonly DivisionCode Guangzhou = DivisionCode.Parse("440100");

    public static readonly Actor Officer = Actors.Supervisor;
    public static readonly Actor Clock = Actors.Clock;
    public static readonly Actor Shenzhen = Officer with { Account = "supervisor-sz", Division = DivisionCode.Parse("440300") };

    public static readonly CreditCode OwnerCode = CreditCode.Parse("91440101MA5AAAA00W");
    public static readonly PartyId OwnerParty = PartyId.Of(OwnerCode);
    public static readonly PartyConcerned Owner = new(PartyKind.Organisation, "穗通危货运输有限公司", OwnerCode);
    public static readonly PartyOnRecord OwnerOnRecord = PartyOnRecord.Of(Owner, OwnerParty);
    public static readonly Actor Fleet = Actors.Applicant with { Account = "fleet-gz", Party = OwnerParty };
    public static readonly Actor SecondMonitor = Fleet with { Account = "fleet2-gz" };
    public static readonly Actor OtherFleet = Fleet with { Account = "fleet-other", Party = PartyId.Parse("E:91440300MA5BBBB000") };

    public static readonly ResidentId DriverId = ResidentId.Parse("44030519851231123X");
    public static readonly PartyId DriverParty = PartyId.Parse("P:0123456789abcdef0123456789abcdef");
    public static readonly PartyConcerned Driver = new(PartyKind.NaturalPerson, "张三", ResidentId: DriverId);

    public static readonly VehicleKey Truck = VehicleKey.Parse("粤A12345/Yellow");
    public static readonly VehicleKey OtherTruck = VehicleKey.Parse("粤A54321/Yellow");
    public static readonly VehicleKey Trailer = VehicleKey.Parse("粤A1234挂/Yellow");
    public static readonly Vin TruckVin = Vin.Parse("11111111111111111");
    public static readonly TerminalId Phone = TerminalId.Parse("13800000001");
    public static readonly TerminalId OtherPhone = TerminalId.Parse("13800000002");
    public static readonly TerminalDevice Device = new("70111", "BD-2019", "A000001");
    public static readonly string CodeDigest = new('c', 64);
    public static readonly string Digest = new('a', 64);

    public static readonly VehicleParticulars Papers = new("重型罐式货车", 31_000, 2, IsTractor: false, IsTrailer: false, new(2024, 1, 10));

    public static readonly VehicleRegistered Registered = new(
        TruckVin, SupervisionClass.W, Papers, OwnerOnRecord, "440100000001", Guangzhou, "Guangzhou Transport Bureau", new(2026, 1, 5));

    public static readonly TerminalBound Bound = new(Phone, new(2026, 1, 6));
    public static readonly VehicleCertified Certified = new("440100012345", new(2027, 1, 7), new(2026, 1, 7));
    public static readonly VehicleJoinedNetwork Joined = new(ChinaTime.At(new(2026, 1, 8), new(8, 0)), new(2026, 1, 8));
    public static readonly CarrierInsuranceRecorded Insured = new("人保财险", "PZ-1", new(2026, 12, 31), new(2026, 1, 8));
    public static readonly TechnicalInspectionRecorded Inspected =
        new("JC-1", new(2026, 1, 4), TechnicalGrade.One, new(2027, 1, 4), new(2026, 1, 8));
    public static readonly VehicleActivated Activated = new(new(2026, 1, 9));

    /// <summary>Everything up to the day on which it began to operate.</summary>
    public static readonly ImmutableArray<SupervisedVehicleFact> Life = [Registered, Bound, Certified, Joined, Insured, Inspected, Activated];

    public static SupervisedVehicle VehicleAfter(params IEnumerable<SupervisedVehicleFact> facts) =>
        facts.Aggregate(SupervisedVehicle.Initial, SupervisedVehicle.Evolve);

    public static SupervisedVehicle ActiveVehicle => VehicleAfter(Life);

    public static readonly TerminalEntered Entered = new(Device, TerminalProtocol.Jt808Of2019, Guangzhou, new(2026, 1, 5));
    public static readonly TerminalAttached Attached = new(Truck, new(2026, 1, 6));
    public static readonly TerminalRegistered Dialled = new(Device, TerminalProtocol.Jt808Of2019, CodeDigest, new(2026, 1, 6));
    public static readonly TerminalAuthenticated Proved = new(TerminalProtocol.Jt808Of2019, "V1.0", new(2026, 1, 6));

    public static Terminal TerminalAfter(params IEnumerable<TerminalFact> facts) => facts.Aggregate(Terminal.Initial, Terminal.Evolve);

    public static Terminal VisibleTerminal => TerminalAfter(Entered, Attached, Dialled, Proved);

    public static readonly TerminalModel Approved =
        TerminalModel.Evolve(TerminalModel.Initial, new TerminalModelApproved("70111", "BD-2019", "交运公告〔2025〕1号", new(2025, 1, 1), new(2025, 1, 1)));

    public static readonly OperatorStanding Licence = new("440100000001", OwnerParty, InForce: true, [SupervisionClass.W]);

    public static readonly AlarmCaseId Alarm = AlarmCaseId.Parse("0198c6f0-0000-7000-8000-0000000000a1");
    public static readonly AlarmClip Clip = new(Digest, 15);

    /// <summary>An overspeed of half the limit and more, raised at ten in the morning.</summary>
    public static readonly AlarmRaised LevelOne = RaisedAs(AlarmCode.OS3, AlarmLevel.One);

    public static AlarmRaised RaisedAs(AlarmCode code, AlarmLevel level) => new(
        Truck, code, level, Ten - Duration.FromMinutes(1), Ten, "126 km/h, limit 80", "113.26,23.13", "overspeed-1", DriverParty, OwnerParty,
        Guangzhou, SupervisionClass.W, AlarmTimers.Of(level, Ten, ContextAt(Ten, Officer)), Day);

    public static AlarmCase AlarmAfter(params IEnumerable<AlarmFact> facts) => facts.Aggregate(AlarmCase.Initial, AlarmCase.Evolve);

    public static readonly AlarmAcknowledged Acknowledged = new("fleet-gz", "属实", Ten + Duration.FromMinutes(5), true, Day);
    public static readonly AlarmCorrected Corrected = new(Ten + Duration.FromMinutes(6), "已减速", Day);
    public static readonly DriverTreated Treated = new(DriverTreatment.Education, "JY-1", "安全教育", Day);

    public static readonly MonitoringPlatformId Platform = MonitoringPlatformId.Parse("0198c6f0-0000-7000-8000-0000000000b1");
    public static readonly PlatformEntered PlatformOnRecord =
        new(PlatformKind.Enterprise, "穗通监控平台", OwnerOnRecord, Guangzhou, "JT-794-1", 120, 2, new(2026, 1, 5));

    public static MonitoringPlatform PlatformAfter(params IEnumerable<PlatformFact> facts) =>
        facts.Aggregate(MonitoringPlatform.Initial, MonitoringPlatform.Evolve);

    public static readonly DutyLogOpened LogOpened =
        new(PartyOnRecord.Of(Driver, DriverParty), new(DriverParty, "440100198512310001"), OwnerParty, Guangzhou, new(2026, 1, 5));
    public static readonly DriverAssigned Assigned = new(Truck, new(2026, 1, 10), null, new(2026, 1, 9));
    public static readonly CardInserted AtTheWheel = new(Truck, ChinaTime.At(Day, new(8, 0)), Assigned: true, Day);

    public static DriverDutyLog LogAfter(params IEnumerable<DutyFact> facts) => facts.Aggregate(DriverDutyLog.Initial, DriverDutyLog.Evolve);

    public static MonitoringArchive ArchiveAfter(params IEnumerable<ArchiveFact> facts) =>
        facts.Aggregate(MonitoringArchive.Initial, MonitoringArchive.Evolve);

    public static SupervisionContext ContextAt(Instant at, Actor actor) => new(at, at, actor, Calendars.Official, Figures.Defaults)
    {
        Persons = ImmutableDictionary<ResidentId, PartyId>.Empty.Add(DriverId, DriverParty),
        Vehicle = ActiveVehicle,
        Terminal = VisibleTerminal,
        TerminalModel = Approved,
        Operator = Licence,
    };

    public static SupervisionContext ContextOn(LocalDate day) => ContextAt(ChinaTime.At(day, new(10, 0)), Officer);

    public static readonly SupervisionContext Context = ContextOn(Day);
}
