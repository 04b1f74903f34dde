namespace Regulatory.Domain.Enforcement.Overload.Trucks;

/// <summary>An act upon a truck's overload record; each follows from an act elsewhere.</summary>
public abstract record TruckRecordCommand
{
    public abstract Plate Truck { get; init; }
}
