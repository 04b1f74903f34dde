namespace Regulatory.Domain.Supervision.Terminals.Models;

/// <summary>An act upon the list of approved terminals.</summary>
public abstract record TerminalModelCommand
{
    /// <summary>制造商 ID</summary>
    public abstract string Maker { get; init; }

    /// <summary>终端型号</summary>
    public abstract string Model { get; init; }

    /// <summary>How a model is called: maker and model.</summary>
    public static string KeyOf(string maker, string model) => $"{maker.Trim()}:{model.Trim()}";
}
