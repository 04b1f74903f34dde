namespace Regulatory.Domain.Enforcement.Overload.Entries;

/// <summary>An act upon a check at a motorway entry.</summary>
public abstract record EntryCheckCommand
{
    public abstract EntryCheckId Check { get; init; }
}
