using NodaTime;

namespace Regulatory.Domain.Governance.Figures;

/// <summary>What happened to one figure that officers may set.</summary>
public abstract record FigureFact
{
    public abstract string Key { get; init; }
}

/// <summary>A figure has another value from a day on 参数采用.</summary>
/// <param name="Basis">Article, standard or decision that gives the value.</param>
[Fact("governance.figure.adopted.v1")]
public sealed record FigureAdopted(string Key, string Value, string Basis, string Reason, LocalDate InForceFrom) : FigureFact;
