using NodaTime;

namespace Regulatory.Domain.Supervision.Duties;

/// <summary>What can become true of a driver's duty, in life order. The stored contract.</summary>
public abstract record DutyFact
{
    /// <summary>The legal day of the act that made it true.</summary>
    public abstract LocalDate On { get; init; }
}

/// <summary>建立驾驶员值乘记录</summary>
/// <param name="Qualification">从业资格证号, sealed.</param>
/// <param name="Employer">Whom the driver drives for.</param>
[Fact("supervision.duty.log-opened.v1")]
public sealed record DutyLogOpened(PartyOnRecord Driver, Personal Qualification, PartyId Employer, DivisionCode Division, LocalDate On) : DutyFact;

/// <summary>排班: the driver is to drive a vehicle.</summary>
/// <param name="Until">Last day; null until released.</param>
[Fact("supervision.duty.driver-assigned.v1")]
public sealed record DriverAssigned(VehicleKey Vehicle, LocalDate From, LocalDate? Until, LocalDate On) : DutyFact;

/// <summary>解除排班</summary>
[Fact("supervision.duty.driver-released.v1")]
public sealed record DriverReleased(VehicleKey Vehicle, LocalDate On) : DutyFact;

/// <summary>插卡上班 (0x0702): the driver took the wheel.</summary>
/// <param name="Assigned">The driver was assigned to the vehicle; if not, that is a mismatch of person and vehicle.</param>
[Fact("supervision.duty.card-inserted.v1")]
public sealed record CardInserted(VehicleKey Vehicle, Instant InsertedAt, bool Assigned, LocalDate On) : DutyFact;

/// <summary>拔卡下班 (0x0702): the driver left the wheel.</summary>
/// <param name="Presumed">Nobody saw the card being taken out: the driver took the wheel of another vehicle while this one stood.</param>
[Fact("supervision.duty.card-removed.v1")]
public sealed record CardRemoved(VehicleKey Vehicle, Instant RemovedAt, bool Presumed, LocalDate On) : DutyFact;

/// <summary>一级报警计次</summary>
[Fact("supervision.duty.level-one-counted.v1")]
public sealed record LevelOneAlarmCounted(AlarmCaseId Alarm, LocalDate AlarmedOn, LocalDate On) : DutyFact;

/// <summary>暂停上岗: so many alarms of level 1 that the driver drives no more until retrained.</summary>
/// <param name="Alarms">How many, in the days that are counted together.</param>
[Fact("supervision.duty.driver-taken-off.v1")]
public sealed record DriverTakenOffDuty(int Alarms, LocalDate From, LocalDate Until, LocalDate On) : DutyFact;

/// <summary>重新培训合格, 恢复上岗</summary>
[Fact("supervision.duty.driver-retrained.v1")]
public sealed record DriverRetrained(string Document, LocalDate TrainedOn, LocalDate On) : DutyFact;
