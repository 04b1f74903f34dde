using System.Diagnostics;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Domain.Supervision.Terminals;

namespace Regulatory.Projections.Supervision;

/// <summary>The terminals on file 终端台账: device, vehicle, and whether the platform has seen it.</summary>
/// <param name="SerialNumber">终端 ID</param>
/// <param name="Vehicle">The vehicle that it speaks for.</param>
/// <param name="RegisteredOn">Day on which it last registered from its vehicle.</param>
/// <param name="IsVisible">It proved to be who it is with the code that it has.</param>
/// <param name="SimCopySuspectedOn">Day on which another device spoke under its number.</param>
/// <param name="Version">Version of the terminal's stream: what an act on it is based on.</param>
[ReadModel("terminal_book", version: 1), ReadableBySupervisors]
public sealed record TerminalBook(
    [property: Key] TerminalId Id,
    [property: Filterable] string Maker,
    [property: Filterable] string Model,
    [property: Filterable] string SerialNumber,
    [property: Filterable] TerminalProtocol Protocol,
    [property: Filterable, Jurisdiction] DivisionCode Division,
    [property: Filterable] bool IsRetired,
    [property: Filterable] VehicleKey? Vehicle,
    LocalDate? RegisteredOn,
    [property: Filterable] bool IsVisible,
    string? SoftwareVersion,
    [property: Filterable] LocalDate? SimCopySuspectedOn,
    string? SuspectedSerialNumber,
    long Version)
{
    public static TerminalBook Evolve(TerminalBook? row, TerminalFact fact, FactContext at) => After(row, fact, at) with { Version = at.Version };

    private static TerminalBook After(TerminalBook? row, TerminalFact fact, FactContext at) => fact switch
    {
        TerminalEntered entered => new(
            TerminalId.Parse(at.Key), entered.Device.Maker, entered.Device.Model, entered.Device.SerialNumber, entered.Protocol,
            entered.Division, false, null, null, false, null, null, null, at.Version),
        TerminalAttached attached => row! with { Vehicle = attached.Vehicle },
        TerminalRegistered registered => row! with { RegisteredOn = registered.On, IsVisible = false, Protocol = registered.Protocol },
        TerminalAuthenticated authenticated => row! with
        {
            IsVisible = true, Protocol = authenticated.Protocol, SoftwareVersion = authenticated.SoftwareVersion,
        },
        SimCopySuspected suspected => row! with { SimCopySuspectedOn = suspected.On, SuspectedSerialNumber = suspected.Seen.SerialNumber },
        TerminalDetached => row! with { Vehicle = null, IsVisible = false },
        TerminalRetired => row! with { IsRetired = true, IsVisible = false },
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };
}
