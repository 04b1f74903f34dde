using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using NodaTime;

namespace Regulatory.Integration.Messaging.Contracts;

/// <summary>
/// What the department tells others, and its own processes: a public contract. A version that has been shipped never changes; something
/// more to say is a new optional member, anything else a new version beside the old one.
/// </summary>
public abstract record Message
{
    /// <summary>
    /// The id of CloudEvents and of the broker's message. It follows from what the message is about, so that one that is sent again has
    /// the same id: consumers do nothing the second time.
    /// </summary>
    public abstract Guid Id { get; }

    /// <summary>Where it comes from: a reference after RFC 3986.</summary>
    public abstract string Source { get; }

    /// <summary>What it is about, within the source.</summary>
    public abstract string Subject { get; }

    /// <summary>When it came to be true.</summary>
    public abstract Instant Time { get; }

    /// <summary>An id of version 8 (RFC 9562 §5.8) from what a message is about.</summary>
    /// <param name="about">Never the same for two messages.</param>
    protected static Guid IdOf(string about)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"regulatory/message/{about}")).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0f) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3f) | 0x80);
        return new(bytes, bigEndian: true);
    }
}

/// <summary>The name under which a contract travels, <c>context.noun.verb.vN</c>; it never changes.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ContractAttribute(string name) : Attribute
{
    public string Name { get; } = name;

    /// <exception cref="InvalidOperationException">Not a contract.</exception>
    public static string NameOf(Type contract) => contract.GetCustomAttribute<ContractAttribute>()?.Name
        ?? throw new InvalidOperationException($"{contract.Name} has no [Contract].");
}
