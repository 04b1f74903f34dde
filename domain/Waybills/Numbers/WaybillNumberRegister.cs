using System.Diagnostics;
using NodaTime;

namespace Regulatory.Domain.Waybills.Numbers;

/// <summary>The register of one day's waybill numbers 运单编号簿: how far it has counted, and for which waybill last.</summary>
public sealed record WaybillNumberRegister(int Last, WaybillId? LastAssignedTo)
{
    public static WaybillNumberRegister Initial { get; } = new(0, null);

    public static WaybillNumberRegister Evolve(WaybillNumberRegister register, WaybillNumberFact fact) => fact switch
    {
        WaybillNumberAssigned assigned => new(assigned.Number.Serial, assigned.Waybill),
        _ => throw new UnreachableException($"{fact.GetType().Name} is not folded."),
    };
}

/// <summary>What happened in a register of waybill numbers. The stored contract.</summary>
public abstract record WaybillNumberFact
{
    /// <summary>The legal day of the act that made it true.</summary>
    public abstract LocalDate On { get; init; }
}

/// <summary>运单编号: the next number of the day went to a waybill; serials have no gap.</summary>
[Fact("waybills.number-register.assigned.v1")]
public sealed record WaybillNumberAssigned(WaybillNumber Number, WaybillId Waybill, LocalDate On) : WaybillNumberFact;

/// <summary>An act upon a register of waybill numbers.</summary>
public abstract record WaybillNumberCommand
{
    /// <summary>Whose register it is.</summary>
    public abstract LocalDate Day { get; init; }
}
