using Regulatory.Domain.Kernel;
using Regulatory.Domain.Supervision;
using Regulatory.Integration.Terminals.Jt809;

namespace Regulatory.Integration.Terminals.Platforms;

/// <summary>Plates as platforms write them: number and colour by the codes of JT/T 697.7.</summary>
internal static class LinkPlates
{
    /// <summary>Null for what is no plate.</summary>
    public static VehicleKey? Of(VehicleMark mark) =>
        ColourOf(mark.Colour) is { } colour && Plate.TryParse($"{mark.Plate}/{colour}", null, out var plate) ? new(plate) : null;

    private static PlateColour? ColourOf(byte code) => code switch
    {
        1 => PlateColour.Blue,
        2 => PlateColour.Yellow,
        3 => PlateColour.Black,
        4 => PlateColour.White,
        5 or 94 => PlateColour.Green,
        93 => PlateColour.YellowGreen,
        _ => null,
    };
}
