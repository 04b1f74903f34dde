using System.Globalization;
using Regulatory.Domain.Supervision;
using Regulatory.Fleets.Lives;
using Regulatory.Integration.Terminals.Jt808;

namespace Regulatory.Fleets.Protocol;

/// <summary>The device in a vehicle, or a second one that has come by a copy of its SIM.</summary>
/// <param name="Phone">The number of the SIM.</param>
/// <param name="Serial">终端 ID: seven characters.</param>
/// <param name="NumberLength">报警标识号 of its active safety: 16 as in Jiangsu, 40 as in Guangdong.</param>
public sealed record Kit(
    VehicleKey Vehicle, TerminalId Phone, Edition Edition, string Model, string Serial, int NumberLength, ushort Province, ushort City, IReadOnlyList<Person> Crew)
{
    /// <summary>制造商 ID of all of them.</summary>
    public const string Maker = "70888";

    private static readonly Edition[] Editions = [Edition.Jt2011, Edition.Jt2013, Edition.Jt2019];

    public static IReadOnlyList<string> Models { get; } = [.. Editions.Select(ModelOf)];

    public static Kit Of(VehiclePlan plan)
    {
        var edition = Editions[plan.Number / 2 % Editions.Length];
        var division = plan.Home.Code.ToString();
        return new(
            plan.Vehicle, plan.Terminal, edition, ModelOf(edition), string.Create(CultureInfo.InvariantCulture, $"F{plan.Number:000000}"),
            plan.Number % 2 == 0 ? 40 : 16, Number(division[..2]), Number(division[2..]),
            [.. Enumerable.Range(0, Lives.Crew.Stranger + 1).Select(number => Lives.Crew.Of(plan, number))]);
    }

    /// <summary>Another device that speaks under the same number.</summary>
    public Kit Copied() => this with { Serial = "X" + Serial[1..] };

    public Registration Registration => new(
        Province, City, Maker, Model, Serial,
        // 1 blue, 2 yellow: vehicles of these classes bear yellow plates.
        Colour: 2, Vehicle.Plate.Number);

    private static string ModelOf(Edition edition) => string.Create(CultureInfo.InvariantCulture, $"FS-{(int)edition}");

    private static ushort Number(string digits) => ushort.Parse(digits, CultureInfo.InvariantCulture);
}
