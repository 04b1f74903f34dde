using System.Collections.Immutable;
using NodaTime;
using Regulatory.Domain.Kernel;
using Regulatory.Domain.Processes;

namespace Regulatory.Integration.Specs.Processes.Definitions;

/// <summary>The unified codes of agencies as an officer adopted them.</summary>
internal static class Codes
{
    public static readonly CreditCode Guangzhou = CreditCode.Parse("11440100MB2C00000W");

    /// <param name="from">The day from which the setting holds.</param>
    public static Figures Adopted(LocalDate from, string value = "440100=11440100MB2C00000W 440300=91440300MA5BBBB14D") =>
        new(ImmutableDictionary<string, ImmutableSortedDictionary<LocalDate, string>>.Empty.Add(
            ProcessFigures.CodesOfAgencies.Key, ImmutableSortedDictionary<LocalDate, string>.Empty.Add(from, value)));
}
