namespace Regulatory.Domain.Waybills;

/// <summary>An act upon a waybill.</summary>
public abstract record WaybillCommand
{
    public abstract WaybillId Waybill { get; init; }
}
