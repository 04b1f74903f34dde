using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Regulatory.Specs.Support;

/// <summary>
/// The accounts of a virtual host as docs/operations.md gives them: the department's, and one a partner, called as the partner is, that
/// writes to the inbox and reads its own queue. The password of each is its name.
/// </summary>
public sealed record BrokerAccounts(string VirtualHost, params string[] Partners)
{
    /// <summary>The department's account.</summary>
    public const string Department = "regulatory";

    private const string Nothing = "^$", Ours = @"^regulatory\.(partner\..+|inbox.*)$", OursOrDefault = @"^(amq\.default|regulatory\.(partner\..+|inbox.*))$",
        Inbox = @"^regulatory\.inbox$";

    /// <summary>As <c>rabbitmqctl import_definitions</c> takes them.</summary>
    public string Definitions => JsonSerializer.Serialize(new
    {
        users = Partners.Append(Department).Select(name => new
        {
            name, password_hash = Hash(name), hashing_algorithm = "rabbit_password_hashing_sha256", tags = "",
        }),
        vhosts = new[] { new { name = VirtualHost } },
        permissions = Partners
            .Select(partner => Permission(partner, Nothing, Inbox, $@"^regulatory\.partner\.{Regex.Escape(partner)}$"))
            .Append(Permission(Department, Ours, OursOrDefault, Ours)),
    });

    private object Permission(string user, string configure, string write, string read) => new { user, vhost = VirtualHost, configure, write, read };

    /// <summary>Four bytes of salt and the digest of salt and password.</summary>
    private static string Hash(string password)
    {
        var salt = RandomNumberGenerator.GetBytes(4);
        return Convert.ToBase64String([.. salt, .. SHA256.HashData([.. salt, .. Encoding.UTF8.GetBytes(password)])]);
    }
}
