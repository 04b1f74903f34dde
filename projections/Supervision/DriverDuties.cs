using System.Collections.Immutable;
using System.Diagnostics;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Duties;

namespace Regulatory.Projections.Supervision;

/// <summary>
/// The duty logs of drivers 驾驶员值乘台账: assigned to which vehicles, at which wheel, and whether off duty. An employer sees its own.
/// </summary>
/// <param name="Id">The driver's party id, by which acts know the log.</param>
/// <param name="Driver">The same, as other books have it.</param>
/// <param name="Employer">Party id of whom the driver drives for.</param>
/// <param name="Assigned">Vehicles that the driver is to drive.</param>
/// <param name="AtWheel">The vehicle with the driver's card in it.</param>
/// <param name="LevelOneAlarms">Confirmed alarms of level 1 since the last retraining.</param>
[ReadModel("driver_duties", version: 1), ReadableBySupervision]
public sealed record DriverDuties(
    [property: Key] string Id,
    [property: Indexed] PartyId Driver,
    [property: Party] PartyId Employer,
    [property: Filterable, Jurisdiction] DivisionCode Division,
    ImmutableArray<VehicleKey> Assigned,
    [property: Filterable] VehicleKey? AtWheel,
    Instant? CardInsertedAt,
    bool? CardOfAssigned,
    [property: Filterable] bool IsOffDuty,
    int LevelOneAlarms,
    long Version)
{
    /// <summary>The driver's name; masked for those who do not supervise or employ.</summary>
    [Masked(Mask.Name, Role.Applicant, Role.Supervisor, Role.EnforcementOfficer)]
    public string? DriverName { get; init; }

    /// <summary>从业资格证号</summary>
    [Masked(Mask.Identifier, Role.Applicant, Role.Supervisor, Role.EnforcementOfficer)]
    public string? Qualification { get; init; }

    public static DriverDuties Evolve(DriverDuties? row, DutyFact fact, FactContext at) => After(row, fact, at) with { Version = at.Version };

    private static DriverDuties After(DriverDuties? row, DutyFact fact, FactContext at) => fact switch
    {
        DutyLogOpened opened => (row ?? New(opened, at)) with
        {
            Employer = opened.Employer, Division = opened.Division, DriverName = opened.Driver.PersonName?.Clear,
            Qualification = opened.Qualification.Clear,
        },
        DriverAssigned assigned when row!.Assigned.Contains(assigned.Vehicle) => row,
        DriverAssigned assigned => row! with { Assigned = row.Assigned.Add(assigned.Vehicle) },
        DriverReleased released => row! with { Assigned = row.Assigned.Remove(released.Vehicle) },
        CardInserted inserted => row! with
        {
            AtWheel = inserted.Vehicle, CardInsertedAt = inserted.InsertedAt, CardOfAssigned = inserted.Assigned,
        },
        CardRemoved => row! with { AtWheel = null, CardInsertedAt = null, CardOfAssigned = null },
        LevelOneAlarmCounted => row! with { LevelOneAlarms = row.LevelOneAlarms + 1 },
        DriverTakenOffDuty => row! with { IsOffDuty = true },
        DriverRetrained => row! with { IsOffDuty = false, LevelOneAlarms = 0 },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };

    private static DriverDuties New(DutyLogOpened opened, FactContext at) =>
        new(at.Key, opened.Driver.Party, opened.Employer, opened.Division, [], null, null, null, false, 0, at.Version);
}
