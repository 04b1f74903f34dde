namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>Why bytes of a connection are no frame. A fault costs the bytes it names and nothing else.</summary>
public enum FrameFault
{
    /// <summary>A sound frame.</summary>
    None,
    /// <summary>Bytes before the first flag of a connection.</summary>
    Garbage,
    /// <summary>Another protocol on the same port: frames between E7, texts between round brackets.</summary>
    ForeignFraming,
    /// <summary>No end flag within the longest frame there can be.</summary>
    TooLong,
    /// <summary>Fewer bytes than a header and a checksum.</summary>
    TooShort,
    /// <summary>7D followed by something else than 01, 02 or the end flag.</summary>
    Escape,
    /// <summary>The exclusive or of all bytes is not the checksum.</summary>
    Checksum,
    /// <summary>The body is longer or shorter than the header says.</summary>
    Length,
}
