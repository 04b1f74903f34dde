namespace Regulatory.Integration.Specs.Terminals.Jt808.Suites;

/// <summary>What emqx/emqx asserts, and where we have it.</summary>
internal static class EmqxNames
{
    public const string Source = "emqx/emqx";

    public static readonly (string Name, string Path)[] Table =
    [
        ("header/encrypt", "header/encryption"),
        ("header/len", "wire/bodyLength"),
        ("header/msg_id", "header/id"),
        ("header/msg_sn", "header/serial"),
        ("header/phone", "header/phone"),
        ("body/time", "message/at"),
        ("body/(alarm|status|latitude|longitude|altitude|speed|direction)", "message/$1"),
        ("body/extra/mileage", "message/odometer"),
        ("body/extra/speed", "message/recorderSpeed"),
        ("body/extra/rssi", "message/items/@0x30/content/value"),
        ("body/extra/gnss_sat_num", "message/items/@0x31/content/value"),
        ("body/extra/analog/ad0", "message/items/@0x2b/content/first"),
        ("body/extra/analog/ad1", "message/items/@0x2b/content/second"),
        ("body/extra/io_status/deep_sleep", "message/items/@0x2a/content/value=bit0"),
        ("body/extra/io_status/sleep", "message/items/@0x2a/content/value=bit1"),
        ("parses", "wire/read"),
    ];
}
