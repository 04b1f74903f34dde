namespace Regulatory.Integration.Processes.Definitions;

/// <summary>Which item of the driver's model (credit §5) a penalty is for the driver.</summary>
internal static class DriverPointsOf
{
    /// <summary>Points of the driver's twenty, by offence; null where the table has none.</summary>
    public static string? Penalty(PenaltyMatter matter, Outlook outlook) => matter.Decision.Offence.Value switch
    {
        "RT04" => "driver-unqualified",
        "RT08" => "driver-off-route",
        "GD05" => "driver-card-not-carried",
        "DM03" => "driver-terminal-tampering",
        "DG03" => "driver-no-waybill",
        "HW01" when ExcessOf(matter, outlook) is { } permille => permille > 500 ? "driver-overload-over-50" : permille >= 200 ? "driver-overload-20-50" : null,
        _ => null,
    };

    /// <summary>Mass above the limit, in thousandths of the limit, as it was weighed off-site or at a station.</summary>
    private static int? ExcessOf(PenaltyMatter matter, Outlook outlook) =>
        matter.Evidence(outlook).Finding is { } finding ? (int)((long)finding.ExcessKg * 1000 / finding.LimitKg) : null;
}
