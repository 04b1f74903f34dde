namespace Regulatory.Integration.Specs.Terminals.Jt808.Suites;

/// <summary>What bienxanh1901/JT808ProtocolCPP asserts, and where we have it.</summary>
internal static class ProtocolCppNames
{
    public const string Source = "bienxanh1901/JT808ProtocolCPP";

    public static readonly (string Name, string Path)[] Table =
    [
        ("id", "header/id"),
        ("len", "wire/bodyLength"),
        ("encrypt", "header/encryption"),
        ("segment", "wire/split=bit"),
        ("phone", "header/phone"),
        ("seq", "header/serial"),
        (@"body\.seq", "message/replySerial"),
        (@"body\.id", "message/replyId"),
        (@"body\.result", "#message/result"),
        ("length", "message/content.bytes"),
        ("data_ascii", "message/text"),
        ("status", "message/state"),
        ("time", "message/at"),
        ("ic_result", "#message/card"),
        ("driver_name", "message/name"),
        ("certificate", "message/certificate"),
        ("organization", "message/authority"),
        ("cert_expiry", "message/expiry"),
    ];
}
