using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision.Tracks;

namespace Regulatory.Fleets.Roads;

/// <summary>A prefecture-level city and where its centre lies.</summary>
public sealed record City(DivisionCode Code, string Name, char PlateLetter, GeoPosition Centre);

/// <summary>The cities of the seeds, with the places of their centres (to a hundredth of a degree, WGS 84).</summary>
public static class Cities
{
    private static readonly Dictionary<string, (int Latitude, int Longitude)> Centres = new()
    {
        ["440100"] = (2313, 11326), ["440200"] = (2481, 11360), ["440300"] = (2254, 11406), ["440400"] = (2227, 11358),
        ["440500"] = (2335, 11668), ["440600"] = (2302, 11312), ["440700"] = (2258, 11308), ["440800"] = (2127, 11036),
        ["440900"] = (2166, 11093), ["441200"] = (2305, 11247), ["441300"] = (2311, 11442), ["441400"] = (2429, 11612),
        ["441500"] = (2279, 11538), ["441600"] = (2374, 11470), ["441700"] = (2186, 11198), ["441800"] = (2368, 11306),
        ["441900"] = (2302, 11375), ["442000"] = (2252, 11339), ["445100"] = (2366, 11662), ["445200"] = (2355, 11637),
        ["445300"] = (2292, 11204),
    };

    /// <summary>Every city of <c>seeds/divisions.csv</c>, in its order.</summary>
    /// <exception cref="KeyNotFoundException">The seeds have a city whose centre is not known here.</exception>
    public static IReadOnlyList<City> Read(string divisions) =>
    [
        .. File.ReadLines(divisions).Skip(1).Select(line => line.Split(',')).Where(row => row[1] == "city")
            .Select(row => new City(DivisionCode.Parse(row[0]), row[2].TrimEnd('市'), row[5][0],
                new(Centres[row[0]].Latitude * 10_000, Centres[row[0]].Longitude * 10_000))),
    ];
}
