using Regulatory.Domain.Kernel;

namespace Regulatory.Projections.Credit;

/// <summary>What people read as the name of a subject of credit: others than persons in full, persons by their family name, 张*.</summary>
public static class CreditName
{
    /// <summary>What stands in the place of the name of somebody who was erased.</summary>
    public const string Erased = "已删除 erased";

    public static string Of(string? name, Personal? personName) => name ?? personName?.Clear switch
    {
        null => Erased,
        "" => "*",
        var full => full.EnumerateRunes().First() + "*",
    };
}
