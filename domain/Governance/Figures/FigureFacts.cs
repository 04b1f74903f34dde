using NodaTime;

namespace Regulatory.Domain.Governance.Figures;

/// <summary>What happened to one figure that officers may set.</summary>
public abstract record FigureFact
{
    public abstract string Key { get; init; }
}

/// <summary>What a figure is when nothing is adopted 参数登记.</summary>
/// <param name="Confidence">How sure the default is; never certain, for then it would be law.</param>
/// <param name="Source">Article, standard or rulebook section that the default comes from.</param>
[Fact("governance.figure.declared.v1")]
public sealed record FigureDeclared(
    string Key, string Default, string Unit, Confidence Confidence, string Source, string Zh, string En) : FigureFact;

/// <summary>A figure has another value from a day on 参数采用.</summary>
/// <param name="Basis">Article, standard or decision that gives the value.</param>
[Fact("governance.figure.adopted.v1")]
public sealed record FigureAdopted(string Key, string Value, string Basis, string Reason, LocalDate InForceFrom) : FigureFact;
