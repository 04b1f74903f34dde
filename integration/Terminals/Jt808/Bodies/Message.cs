namespace Regulatory.Integration.Terminals.Jt808;

/// <summary>What a body says. One record a message; how it is written depends on the edition.</summary>
public abstract record Message
{
    /// <summary>消息ID.</summary>
    public abstract ushort Id { get; }

    internal abstract void Write(BodyWriter to, Edition edition);

    /// <summary>The body.</summary>
    public ReadOnlyMemory<byte> Encode(Edition edition)
    {
        var to = new BodyWriter();
        Write(to, edition);
        return to.Written;
    }
}
