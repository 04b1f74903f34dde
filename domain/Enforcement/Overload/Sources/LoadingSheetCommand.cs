using NodaTime;

namespace Regulatory.Domain.Enforcement.Overload.Sources;

/// <summary>An act upon a day's loading sheet.</summary>
public abstract record LoadingSheetCommand
{
    public abstract SourceUnitId Unit { get; init; }

    /// <summary>The day of the sheet.</summary>
    public abstract LocalDate LoadedOn { get; init; }
}
