namespace Regulatory.Integration.Specs.Terminals.Jt808.Suites;

/// <summary>What traccar/traccar asserts, and where we have it.</summary>
internal static class TraccarNames
{
    public const string Source = "traccar/traccar";

    public static readonly (string Name, string Path)[] Table =
    [
        ("Position.KEY_ICCID", "message/iccid"),
        ("Position.KEY_SATELLITES", "message/reports/0/location/items/@0x31/content/value"),
        ("\"videoAlarm\"", "message/items/@0x14/content/value"),
        // Items of vendors: the standard gives them no meaning; the suite's meaning is read from the bytes that are kept.
        ("\"imei\"", "message/items/@0xf6/value=digits"),
        ("Position.KEY_POWER", "message/items/@0xeb/content/items=0x002d thousandth|message/items/@0x82/value=tenth"),
        ("Position.KEY_BATTERY", "message/items/@0xeb/content/items=0x002d thousandth"),
        ("Position.KEY_BATTERY_LEVEL", "message/items/@0xeb/content/items=0x00a8|message/items/@0xeb/content/items=0x00e1"),
        (@"Position\.PREFIX_TEMP \+ 1", "message/items/@0x51/value=firstTenth"),
        ("Position.KEY_CHARGE", "message/items/@0xf7/value=charging"),
        ("Position.KEY_RESULT", "body=utf16"),
    ];
}
